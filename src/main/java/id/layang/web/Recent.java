package id.layang.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Answers kept while they are asked for again; the longest unasked goes first. */
final class Recent<K, V> {

	private final int most;

	private final Map<K, V> answers = new LinkedHashMap<>(16, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
			return size() > Recent.this.most;
		}

	};

	Recent(int most) {
		this.most = most;
	}

	V get(K key, Function<K, V> answer) {
		synchronized (this.answers) {
			V known = this.answers.get(key);
			if (known != null) {
				return known;
			}
		}
		V found = answer.apply(key);
		synchronized (this.answers) {
			this.answers.put(key, found);
		}
		return found;
	}

}
