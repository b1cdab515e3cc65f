package id.layang;

import java.io.IOException;
import java.util.List;

/** Something the jar does from the command line in place of serving pages. */
interface Command {

	/** The first argument that calls it. */
	String name();

	/** What may follow, in one line. */
	String usage();

	/**
	 * Runs it.
	 * @param arguments what follows the name
	 * @return the exit status; 0 when all is well
	 */
	int run(List<String> arguments) throws IOException;

}
