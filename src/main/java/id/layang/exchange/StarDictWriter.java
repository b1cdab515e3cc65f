package id.layang.exchange;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes a StarDict 2.4.2 dictionary: an index of headwords, articles in HTML, and every
 * inflected form as a synonym. Its format is described in StarDict's
 * {@code doc/StarDictFileFormat}.
 */
final class StarDictWriter implements ExtractWriter {

	private static final String FOLDER = "layang-id-en/";

	private static final String NAME = FOLDER + "layang";

	/** StarDict's readers keep a word in 256 bytes, its end included. */
	private static final int LONGEST_WORD = 255;

	@Override
	public void write(Extract extract, OutputStream out) throws IOException {
		List<Article> articles = extract.articles()
			.stream()
			.filter((article) -> isShort(article.headword()))
			.sorted(Comparator.comparing(Article::headword, StarDictOrder.ORDER))
			.toList();
		ByteArrayOutputStream dict = new ByteArrayOutputStream();
		Map<String, List<Lemma>> forms = extract.forms();
		byte[] index = index(articles, forms, dict);
		List<Synonym> synonyms = synonyms(articles, forms);
		Archive archive = new Archive(out);
		archive.add(NAME + ".ifo", info(articles.size(), index.length, synonyms.size(), extract));
		archive.add(NAME + ".idx", index);
		archive.add(NAME + ".dict.dz", DictZip.compress(dict.toByteArray()));
		archive.add(NAME + ".syn", bytes(synonyms));
		archive.add(FOLDER + "LICENSE.txt", Licence.NOTICE);
		archive.finish();
	}

	/**
	 * A form and the place of its headword in the index.
	 */
	private record Synonym(String form, int article) {
	}

	private static boolean isShort(String word) {
		return word.getBytes(StandardCharsets.UTF_8).length <= LONGEST_WORD;
	}

	private static byte[] index(List<Article> articles, Map<String, List<Lemma>> forms, ByteArrayOutputStream dict)
			throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream index = new DataOutputStream(bytes);
		for (Article article : articles) {
			byte[] text = StarDictArticle.html(article, forms.getOrDefault(article.headword(), List.of()))
				.getBytes(StandardCharsets.UTF_8);
			word(article.headword(), index);
			index.writeInt(dict.size());
			index.writeInt(text.length);
			dict.write(text);
		}
		return bytes.toByteArray();
	}

	private static List<Synonym> synonyms(List<Article> articles, Map<String, List<Lemma>> forms) {
		Map<String, Integer> places = new HashMap<>();
		for (Article article : articles) {
			places.put(article.headword(), places.size());
		}
		List<Synonym> synonyms = new ArrayList<>();
		forms.forEach((form, lemmas) -> lemmas.forEach((lemma) -> add(form, lemma.headword(), places, synonyms)));
		synonyms.sort(Comparator.comparing(Synonym::form, StarDictOrder.ORDER));
		return synonyms;
	}

	/** A headword is no synonym: some readers would then hide its own article. */
	private static void add(String form, String headword, Map<String, Integer> places, List<Synonym> synonyms) {
		if (places.containsKey(headword) && !places.containsKey(form) && isShort(form)) {
			synonyms.add(new Synonym(form, places.get(headword)));
		}
	}

	private static byte[] bytes(List<Synonym> synonyms) throws IOException {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		DataOutputStream out = new DataOutputStream(bytes);
		for (Synonym synonym : synonyms) {
			word(synonym.form(), out);
			out.writeInt(synonym.article());
		}
		return bytes.toByteArray();
	}

	private static void word(String word, DataOutputStream out) throws IOException {
		out.write(word.getBytes(StandardCharsets.UTF_8));
		out.writeByte(0);
	}

	private static String info(int words, int indexSize, int synonyms, Extract extract) {
		return """
				StarDict's dict ifo file
				version=2.4.2
				bookname=%s
				wordcount=%d
				synwordcount=%d
				idxfilesize=%d
				author=%s
				description=%s %s. Revision %s.
				sametypesequence=h
				""".formatted(Licence.TITLE, words, synonyms, indexSize, Licence.AUTHOR, Licence.DESCRIPTION,
				Licence.ATTRIBUTION, extract.revision());
	}

}
