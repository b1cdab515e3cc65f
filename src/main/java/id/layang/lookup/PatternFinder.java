package id.layang.lookup;

import java.util.List;

import id.layang.lookup.Findings.Tried;
import id.layang.lookup.Reason.Match;

/** Headwords of a pattern: {@code *} for any letters, {@code ?} for one. */
final class PatternFinder implements Finder {

	private static final int MOST = 100;

	private static final double NEXT = 0.01;

	private final Entries entries;

	PatternFinder(Entries entries) {
		this.entries = entries;
	}

	@Override
	public boolean suits(Query query, Hits soFar) {
		return query.side().isIndonesian();
	}

	@Override
	public void find(Query query, Hits hits) {
		String pattern = query.key().replaceAll("\\*+", "*");
		int wild = Math.min(indexOf(pattern, '*'), indexOf(pattern, '?'));
		Reason reason = new Reason(Match.PATTERN, "fits " + pattern, "cocok dengan " + pattern);
		String end = pattern.substring(Math.max(pattern.lastIndexOf('*'), pattern.lastIndexOf('?')) + 1);
		List<Entry> fitting = this.entries.fitting(pattern.substring(0, wild), pattern.replaceAll("[*?]", ""),
				(entry) -> entry.key().endsWith(end) && fits(entry.key(), pattern), MOST);
		for (int i = 0; i < fitting.size(); i++) {
			hits.add(Hit.of(fitting.get(i), reason, NEXT * i));
		}
	}

	private static int indexOf(String pattern, char wild) {
		int index = pattern.indexOf(wild);
		return (index < 0) ? pattern.length() : index;
	}

	/** The greedy algorithm: after a mismatch only the last star is tried again. */
	static boolean fits(String key, String pattern) {
		int at = 0;
		int star = -1;
		int retry = 0;
		int i = 0;
		while (i < key.length()) {
			if (at < pattern.length() && (pattern.charAt(at) == '?' || pattern.charAt(at) == key.charAt(i))) {
				at++;
				i++;
			}
			else if (at < pattern.length() && pattern.charAt(at) == '*') {
				star = at++;
				retry = i;
			}
			else if (star >= 0) {
				at = star + 1;
				i = ++retry;
			}
			else {
				return false;
			}
		}
		return pattern.substring(at).replace("*", "").isEmpty();
	}

	@Override
	public Tried tried() {
		return new Tried("headwords that fit the pattern", "kata yang cocok dengan pola");
	}

}
