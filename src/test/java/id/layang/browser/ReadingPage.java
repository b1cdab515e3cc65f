package id.layang.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;

/**
 * The page as a reader has it: words that can be pointed at, and the answer beside them.
 */
class ReadingPage {

	static final String HARD_SAMPLE = "/?sample=kosmodrom";

	private static final String READER = "const reader = document.querySelector('layang-reader');";

	private final String address;

	private final BrowserContext context;

	private final Page page;

	private final List<String> complaints = new ArrayList<>();

	private final List<String> requests = new ArrayList<>();

	ReadingPage(String address, BrowserContext context) {
		this.address = address;
		this.context = context;
		this.page = context.newPage();
		this.page.onRequest((request) -> this.requests.add(request.method() + " " + request.url()));
		this.page.onPageError(this.complaints::add);
		this.page.onConsoleMessage((message) -> {
			if (message.type().equals("error")) {
				this.complaints.add(message.text());
			}
		});
	}

	Page page() {
		return this.page;
	}

	List<String> complaints() {
		return this.complaints;
	}

	/** What the page asked the network for since it was last opened or asked. */
	List<String> takeRequests() {
		List<String> taken = List.copyOf(this.requests);
		this.requests.clear();
		return taken;
	}

	ReadingPage open(String path) {
		this.page.navigate(this.address + path);
		this.page.waitForLoadState();
		return this;
	}

	/** Opens a text and waits until its words answer. */
	ReadingPage read(String path) {
		open(path);
		waitForWords();
		takeRequests();
		return this;
	}

	void waitForWords() {
		this.page.waitForFunction("() => document.querySelector('layang-reader')?.guide?.words.length > 0");
	}

	int words() {
		return number("return reader.guide.words.length");
	}

	/** The word whose answer is open, or -1. */
	int active() {
		return number("return reader.guide.active");
	}

	String surface(int word) {
		return string("const { start, end } = reader.guide.words[argument]; return reader.view.text.slice(start, end)",
				word);
	}

	/** The first word written like this. */
	int find(String surface) {
		return number("""
				const isIt = ({ start, end }) => reader.view.text.slice(start, end) === argument;
				return reader.guide.words.findIndex(isIt);
				""", surface);
	}

	/** The middle of each of a word's characters, scrolled into view. */
	List<Point> characters(int word) {
		Object points = run(
				"""
						const { start, end } = reader.guide.words[argument];
						const [{ top }] = reader.view.rectsOf({ start, end });
						if (top < 80 || top > innerHeight - 80) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
						return Array.from({ length: end - start }, (_, i) => reader.view.rectsOf({ start: start + i, end: start + i + 1 })[0])
						  .filter(Boolean).map((rect) => ({ x: (rect.left + rect.right) / 2, y: (rect.top + rect.bottom) / 2 }));
						""",
				word);
		return ((List<?>) points).stream().map(Point::of).toList();
	}

	/** Points at a word with the mouse and waits for its answer. */
	void pointAt(String surface) {
		int word = find(surface);
		Point middle = middle(word);
		this.page.mouse().move(middle.x() - 2, middle.y());
		this.page.mouse().move(middle.x(), middle.y());
		waitForAnswer(word);
	}

	void tap(String surface) {
		int word = find(surface);
		Point middle = middle(word);
		this.page.touchscreen().tap(middle.x(), middle.y());
		waitForAnswer(word);
	}

	Point middle(int word) {
		List<Point> characters = characters(word);
		return characters.get(characters.size() / 2);
	}

	void waitForAnswer(int word) {
		this.page.waitForFunction("(word) => document.querySelector('layang-reader').guide.active === word", word);
	}

	void waitForSilence() {
		waitForAnswer(-1);
	}

	boolean isPinned() {
		return (boolean) run("return reader.guide.held === 'pinned'", null);
	}

	Locator answer() {
		return this.page.locator("layang-popup");
	}

	/** What is painted as the word in the text. */
	String highlighted() {
		return string("return [...CSS.highlights.get('word')].map(String).join()", null);
	}

	/** Whether the answer leaves every line free on which the word stands. */
	boolean lineIsClear() {
		return (boolean) run("""
						const answer = reader.guide.popup.getBoundingClientRect();
						const clear = ({ top, bottom }) => answer.top >= bottom || answer.bottom <= top;
				return reader.view.rectsOf(reader.guide.word).every(clear);
						""", null);
	}

	/** Whether the answer lies over a point of the page. */
	boolean isCovered(Point point) {
		return (boolean) run("return reader.guide.popup.contains(document.elementFromPoint(argument.x, argument.y))",
				Map.of("x", point.x(), "y", point.y()));
	}

	/** From now on notes which word answers after each move of the pointer. */
	void watchThePointer() {
		run("""
				window.seen = [];
				const note = () => window.seen.push(reader.guide.active);
				document.addEventListener('pointermove', () => requestAnimationFrame(() => requestAnimationFrame(note)));
				""",
				null);
	}

	/** What was noted, once there are that many notes. */
	List<?> takeSeen(int moves) {
		this.page.waitForFunction("(moves) => window.seen.length >= moves", moves);
		return (List<?>) run("return window.seen.splice(0)", null);
	}

	void close() {
		this.context.close();
	}

	private int number(String body) {
		return number(body, null);
	}

	private int number(String body, Object argument) {
		return ((Number) run(body, argument)).intValue();
	}

	private String string(String body, Object argument) {
		return (String) run(body, argument);
	}

	private Object run(String body, Object argument) {
		return this.page.evaluate("(argument) => {" + READER + body + "}", argument);
	}

	record Point(double x, double y) {

		static Point of(Object object) {
			Map<?, ?> map = (Map<?, ?>) object;
			return new Point(((Number) map.get("x")).doubleValue(), ((Number) map.get("y")).doubleValue());
		}

	}

}
