package id.layang.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/** The SQLite file inside a deck, schema 11. */
final class AnkiCollection implements AutoCloseable {

	/** All times are this one, so that the same glossary gives the same file. */
	private static final long TIME = 1_704_067_200L;

	private static final long FIRST_ID = 1_000_000_000_000L;

	private static final long IDS = 500_000_000_000L;

	private static final int BATCH = 1_000;

	private final Connection connection;

	private final PreparedStatement note;

	private final PreparedStatement card;

	private final Set<Long> ids = new HashSet<>();

	private AnkiCollection(Connection connection) throws SQLException {
		this.connection = connection;
		this.note = connection
			.prepareStatement("insert into notes values (?, ?, ?, " + TIME + ", -1, ?, ?, ?, ?, 0, '')");
		this.card = connection.prepareStatement("insert into cards values (?, ?, " + AnkiSettings.DECK + ", 0, " + TIME
				+ ", -1, 0, 0, ?, 0, 0, 0, 0, 0, 0, 0, 0, '')");
	}

	static AnkiCollection create(Path file) throws SQLException, IOException {
		Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
		try (Statement statement = connection.createStatement()) {
			statement.execute("pragma synchronous = off");
			statement.execute("pragma journal_mode = off");
		}
		connection.setAutoCommit(false);
		createTables(connection);
		return new AnkiCollection(connection);
	}

	private static void createTables(Connection connection) throws SQLException, IOException {
		try (Statement statement = connection.createStatement()) {
			for (String sql : AnkiSettings.resource("schema.sql").split(";\n")) {
				statement.execute(sql);
			}
		}
		try (PreparedStatement row = connection
			.prepareStatement("insert into col values (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')")) {
			row.setLong(1, TIME);
			row.setLong(2, TIME * 1000);
			row.setLong(3, TIME * 1000);
			row.setString(4, AnkiSettings.configuration());
			row.setString(5, AnkiSettings.models(TIME));
			row.setString(6, AnkiSettings.decks(TIME));
			row.setString(7, AnkiSettings.options(TIME));
			row.executeUpdate();
		}
	}

	void add(AnkiNote added) throws SQLException {
		long id = id(added);
		this.note.setLong(1, id);
		this.note.setString(2, added.guid());
		this.note.setLong(3, AnkiSettings.MODEL);
		this.note.setString(4, " " + String.join(" ", added.tags()) + " ");
		this.note.setString(5, added.joined());
		this.note.setString(6, added.fields().getFirst());
		this.note.setLong(7, added.checkSum());
		this.note.addBatch();
		this.card.setLong(1, id);
		this.card.setLong(2, id);
		this.card.setInt(3, this.ids.size());
		this.card.addBatch();
		if (this.ids.size() % BATCH == 0) {
			flush();
		}
	}

	private long id(AnkiNote added) {
		long id = FIRST_ID + added.number(IDS);
		while (!this.ids.add(id)) {
			id++;
		}
		return id;
	}

	private void flush() throws SQLException {
		this.note.executeBatch();
		this.card.executeBatch();
	}

	void commit() throws SQLException {
		flush();
		this.connection.commit();
	}

	@Override
	public void close() throws SQLException {
		this.connection.close();
	}

}
