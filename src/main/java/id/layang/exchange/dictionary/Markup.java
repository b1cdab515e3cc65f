package id.layang.exchange.dictionary;

import java.util.List;
import java.util.Set;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/** Articles in HTML, Pango markup or XDXF as lines of text. */
final class Markup implements NodeFilter {

	private static final Set<String> BLOCKS = Set.of("br", "p", "div", "li", "ul", "ol", "dl", "dt", "dd", "tr",
			"table", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "def", "ex", "k");

	private static final Set<String> UNREAD = Set.of("script", "style", "template", "noscript", "rref", "img");

	private final StringBuilder text = new StringBuilder();

	private Markup() {
	}

	static List<String> lines(String markup) {
		if (markup.indexOf('<') < 0 && markup.indexOf('&') < 0) {
			return markup.lines().toList();
		}
		Markup reader = new Markup();
		NodeTraversor.filter(reader, Jsoup.parseBodyFragment(markup).body());
		return reader.text.toString().lines().toList();
	}

	@Override
	public FilterResult head(Node node, int depth) {
		if (node instanceof TextNode words) {
			this.text.append(words.getWholeText());
		}
		breakLine(node);
		return UNREAD.contains(node.nodeName()) ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
	}

	@Override
	public FilterResult tail(Node node, int depth) {
		breakLine(node);
		return FilterResult.CONTINUE;
	}

	private void breakLine(Node node) {
		if (node instanceof Element && BLOCKS.contains(node.nodeName())) {
			this.text.append('\n');
		}
	}

}
