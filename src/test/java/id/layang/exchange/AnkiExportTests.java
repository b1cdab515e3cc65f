package id.layang.exchange;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import static org.assertj.core.api.Assertions.assertThat;

class AnkiExportTests {

	private static final Selection CHOSEN = new Selection(Set.of(1, 2), Set.of(), Set.of());

	@TempDir
	private static Path folder;

	private static Connection deck;

	@BeforeAll
	static void open() throws Exception {
		deck = open(CHOSEN, "chosen");
	}

	private static Connection open(Selection selection, String name) throws Exception {
		Map<String, byte[]> files = Exports.unzipped(Exports.part(ExportFormat.ANKI, selection));
		assertThat(files).containsOnlyKeys("collection.anki2", "media");
		assertThat(new String(files.get("media"))).isEqualTo("{}");
		Path file = Files.write(folder.resolve(name), files.get("collection.anki2"));
		return DriverManager.getConnection("jdbc:sqlite:" + file);
	}

	@AfterAll
	static void close() throws Exception {
		deck.close();
	}

	@Test
	void everySenseHasOneNoteAndOneCard() throws Exception {
		long senses = Exports.count(CHOSEN);
		assertThat(number("select count(*) from notes")).isEqualTo(senses);
		assertThat(number("select count(*) from cards c join notes n on c.nid = n.id")).isEqualTo(senses);
		assertThat(number("select count(distinct guid) from notes")).isEqualTo(senses);
		assertThat(number("select count(distinct due) from cards")).isEqualTo(senses);
		assertThat(text("pragma integrity_check")).isEqualTo("ok");
	}

	@Test
	void theCollectionHasTheTablesAndSettingsOfSchema11() throws Exception {
		assertThat(number("select ver from col")).isEqualTo(11);
		assertThat(number("select count(*) from sqlite_master where type = 'table' and name in "
				+ "('col', 'notes', 'cards', 'revlog', 'graves')"))
			.isEqualTo(5);
		JsonNode models = JsonMapper.shared().readTree(text("select models from col"));
		JsonNode model = models.get(text("select mid from notes limit 1"));
		assertThat(model.get("flds").size()).isEqualTo(AnkiNote.FIELDS.size());
		JsonNode decks = JsonMapper.shared().readTree(text("select decks from col"));
		assertThat(decks.get(text("select did from cards limit 1")).get("desc").stringValue()).contains("Apache");
	}

	@Test
	void theFieldsSayWordMeaningExampleAndHowItIsBuilt() throws Exception {
		String fields = text("select flds from notes where sfld = 'mencari'");
		assertThat(fields.split("\u001F", -1)).hasSize(AnkiNote.FIELDS.size())
			.startsWith("mencari")
			.contains("meN- + cari", "verb", "mencari/v")
			.anyMatch((field) -> field.contains("look for"));
	}

	@Test
	void aNoteKeepsItsIdentityInAnotherSelection() throws Exception {
		String query = "select id || ' ' || guid from notes where sfld = 'mencari'";
		try (Connection other = open(new Selection(Set.of(), Set.of(), Set.of("mencari", "buku")), "other")) {
			assertThat(text(other, query)).isEqualTo(text(query));
		}
	}

	private static long number(String sql) throws Exception {
		return Long.parseLong(text(sql));
	}

	private static String text(String sql) throws Exception {
		return text(deck, sql);
	}

	private static String text(Connection connection, String sql) throws Exception {
		try (ResultSet rows = connection.createStatement().executeQuery(sql)) {
			assertThat(rows.next()).isTrue();
			return rows.getString(1);
		}
	}

}
