package id.layang.annotation;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * A bounded cache of two generations: what is asked for moves into the young one; when
 * that is full it becomes the old one and the old one is forgotten.
 */
final class RecentMap<K, V> {

	private static final int GENERATION = 60_000;

	private volatile ConcurrentHashMap<K, V> young = new ConcurrentHashMap<>();

	private volatile ConcurrentHashMap<K, V> old = new ConcurrentHashMap<>();

	V get(K key, Function<K, V> create) {
		V value = this.young.get(key);
		return (value != null) ? value : admit(key, create);
	}

	private V admit(K key, Function<K, V> create) {
		@Nullable V older = this.old.get(key);
		V value = (older != null) ? older : create.apply(key);
		if (this.young.size() >= GENERATION) {
			this.old = this.young;
			this.young = new ConcurrentHashMap<>();
		}
		this.young.put(key, value);
		return value;
	}

}
