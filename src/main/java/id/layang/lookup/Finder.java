package id.layang.lookup;

import id.layang.lookup.Findings.Tried;

/** One way of finding. */
interface Finder {

	/** Adds what it finds. */
	void find(Query query, Hits hits);

	/** What it looks at, to be told when nothing was found: English and Indonesian. */
	Tried tried();

	/**
	 * What its best hit costs at least: whoever has enough that is cheaper need not ask.
	 */
	default double least() {
		return Cost.EXACT;
	}

	/** Whether it has anything to say about a query. */
	boolean suits(Query query, Hits soFar);

}
