package id.layang.exchange;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * Compresses as {@code dictzip} does: a gzip file in chunks that can each be unpacked
 * alone, with their sizes in the header's extra field {@code RA}.
 */
final class DictZip {

	private static final int CHUNK = 58_315;

	private static final int MOST_CHUNKS = (0xFFFF - 10) / 2;

	private static final int FIXED = 12;

	private static final int TRAILER = 8;

	private static final byte UNKNOWN_SYSTEM = (byte) 255;

	private DictZip() {
	}

	static byte[] compress(byte[] data) {
		int count = (data.length + CHUNK - 1) / CHUNK;
		if (count > MOST_CHUNKS) {
			throw new IllegalArgumentException("dictzip holds at most " + (long) MOST_CHUNKS * CHUNK + " bytes, not "
					+ data.length + "; export fewer words");
		}
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		List<Integer> sizes = deflate(data, count, body);
		ByteBuffer file = ByteBuffer.allocate(FIXED + 10 + 2 * count + body.size() + TRAILER)
			.order(ByteOrder.LITTLE_ENDIAN);
		putHeader(file, sizes);
		file.put(body.toByteArray());
		CRC32 crc = new CRC32();
		crc.update(data);
		return file.putInt((int) crc.getValue()).putInt(data.length).array();
	}

	private static List<Integer> deflate(byte[] data, int count, ByteArrayOutputStream body) {
		List<Integer> sizes = new ArrayList<>();
		byte[] buffer = new byte[2 * CHUNK];
		try (Closing closing = new Closing(new Deflater(Deflater.BEST_COMPRESSION, true))) {
			Deflater deflater = closing.deflater();
			for (int chunk = 0; chunk < count; chunk++) {
				int from = chunk * CHUNK;
				deflater.setInput(data, from, Math.min(CHUNK, data.length - from));
				int size = deflater.deflate(buffer, 0, buffer.length, Deflater.FULL_FLUSH);
				body.write(buffer, 0, size);
				sizes.add(size);
			}
			deflater.finish();
			body.write(buffer, 0, deflater.deflate(buffer));
		}
		return sizes;
	}

	private static void putHeader(ByteBuffer file, List<Integer> sizes) {
		file.put((byte) 0x1F).put((byte) 0x8B).put((byte) Deflater.DEFLATED);
		file.put((byte) 4).putInt(0).put((byte) 2).put(UNKNOWN_SYSTEM);
		file.putShort((short) (10 + 2 * sizes.size()));
		file.put((byte) 'R').put((byte) 'A').putShort((short) (6 + 2 * sizes.size()));
		file.putShort((short) 1).putShort((short) CHUNK).putShort((short) sizes.size());
		sizes.forEach((size) -> file.putShort((short) (int) size));
	}

	/**
	 * A deflater that gives back its memory; it is closeable itself only from Java 25.
	 */
	private record Closing(Deflater deflater) implements AutoCloseable {

		@Override
		public void close() {
			this.deflater.end();
		}

	}

}
