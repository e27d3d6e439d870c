package convnets.data.fetch;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Reads a tar archive: blocks of 512 bytes, a header for each file (name, size, kind, a sum of its
 * own bytes), then the file, filled up with zeros to the next block.
 */
final class TarReader {
  /** A header: what stands before the bytes of a file. */
  record Entry(String name, long size, char kind) {
    boolean isFile() {
      return kind == '0' || kind == 0;
    }

    boolean isFolder() {
      return kind == '5';
    }
  }

  private static final int BLOCK = 512;
  private static final long LONGEST_NAME = 1 << 12;

  private final InputStream in;
  private long left;

  TarReader(InputStream in) {
    this.in = in;
  }

  /** Returns the next file, folder or link; none at the end. What was not read is skipped. */
  Optional<Entry> next() throws IOException {
    Optional<String> longName = Optional.empty();
    while (true) {
      in.skipNBytes(left);
      left = 0;
      byte[] header = block();
      if (isEmpty(header)) {
        return Optional.empty();
      }
      checkSum(header);
      Entry entry = entry(header);
      left = (entry.size() + BLOCK - 1) / BLOCK * BLOCK;
      if (entry.kind() == 'L') {
        longName = Optional.of(name(entry));
      } else if (entry.kind() == 'x' || entry.kind() == 'g') {
        continue; // more about the next file than we need
      } else {
        return Optional.of(new Entry(longName.orElse(entry.name()), entry.size(), entry.kind()));
      }
    }
  }

  /** Reads some of the current file; {@code room} must not reach beyond its end. */
  byte[] read(int room) throws IOException {
    byte[] bytes = in.readNBytes(room);
    if (bytes.length < room) {
      throw new EOFException("the archive is cut off");
    }
    left -= room;
    return bytes;
  }

  private String name(Entry entry) throws IOException {
    if (entry.size() > LONGEST_NAME) {
      throw new IOException(Words.format("a file's name of %,d bytes", entry.size()));
    }
    return text(read((int) entry.size()), 0, (int) entry.size());
  }

  private byte[] block() throws IOException {
    byte[] block = in.readNBytes(BLOCK);
    if (block.length < BLOCK) {
      throw new EOFException("the archive is cut off");
    }
    return block;
  }

  private static Entry entry(byte[] header) throws IOException {
    String prefix = text(header, 257, 5).equals("ustar") ? text(header, 345, 155) : "";
    String name = text(header, 0, 100);
    return new Entry(
        prefix.isEmpty() ? name : prefix + "/" + name, octal(header, 124, 12), (char) header[156]);
  }

  private static void checkSum(byte[] header) throws IOException {
    long sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xFF;
    }
    if (sum != octal(header, 148, 8)) {
      throw new IOException("not a tar archive, or a damaged one");
    }
  }

  private static long octal(byte[] header, int at, int length) throws IOException {
    String digits = text(header, at, length).strip();
    try {
      return digits.isEmpty() ? 0 : Long.parseUnsignedLong(digits, 8);
    } catch (NumberFormatException e) {
      throw new IOException("not a tar archive, or a damaged one", e);
    }
  }

  private static String text(byte[] bytes, int at, int length) {
    int end = at;
    while (end < at + length && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, at, end - at, StandardCharsets.UTF_8);
  }

  private static boolean isEmpty(byte[] block) {
    for (byte value : block) {
      if (value != 0) {
        return false;
      }
    }
    return true;
  }
}
