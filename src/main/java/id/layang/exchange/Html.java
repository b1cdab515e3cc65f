package id.layang.exchange;

/** Text made safe for HTML. */
final class Html {

	private Html() {
	}

	static String escape(String text) {
		return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
	}

	static String div(String className, String html) {
		return html.isEmpty() ? "" : "<div class=\"" + className + "\">" + html + "</div>";
	}

}
