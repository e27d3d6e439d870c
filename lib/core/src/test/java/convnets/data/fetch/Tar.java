package convnets.data.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Makes tar archives, also such as no honest program makes. */
public final class Tar {
  private static final int BLOCK = 512;

  private final ByteArrayOutputStream blocks = new ByteArrayOutputStream();

  /** Adds a file. */
  public Tar file(String name, byte[] content) {
    return entry(name, '0', content.length, content);
  }

  /** Adds an entry of this kind whose header promises {@code size} bytes. */
  public Tar entry(String name, char kind, long size, byte[] content) {
    byte[] header = new byte[BLOCK];
    put(header, 0, name);
    put(header, 100, "0000644\0");
    put(header, 124, String.format("%011o\0", size));
    put(header, 148, "        ");
    header[156] = (byte) kind;
    put(header, 257, "ustar\0" + "00");
    int sum = 0;
    for (byte value : header) {
      sum += value & 0xFF;
    }
    put(header, 148, String.format("%06o\0 ", sum));
    blocks.writeBytes(header);
    blocks.writeBytes(content);
    blocks.writeBytes(new byte[(BLOCK - content.length % BLOCK) % BLOCK]);
    return this;
  }

  private static void put(byte[] header, int at, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.arraycopy(bytes, 0, header, at, bytes.length);
  }

  /** Returns the archive as bytes, not compressed, with or without its end. */
  public byte[] bytes(boolean ended) {
    byte[] all = blocks.toByteArray();
    return ended ? Arrays.copyOf(all, all.length + 2 * BLOCK) : all;
  }

  /** Returns the archive, gzipped. */
  public byte[] gzipped() {
    return gzip(bytes(true));
  }

  /** Returns these bytes, gzipped. */
  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
