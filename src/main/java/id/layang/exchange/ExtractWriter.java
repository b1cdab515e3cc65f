package id.layang.exchange;

import java.io.IOException;
import java.io.OutputStream;

/** Writes an extract in one format; the same extract always gives the same bytes. */
interface ExtractWriter {

	void write(Extract extract, OutputStream out) throws IOException;

}
