package convnets.data;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * The format in which MNIST was published: two zero bytes, the element type, the number of axes,
 * the extents as big-endian 32-bit numbers, then the elements; gzipped if the name ends in .gz.
 *
 * @param md5 of the raw bytes, header included: gzip's own bytes differ from one archive to another
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record IdxFile(int[] extents, byte[] body, String md5) {
  private static final int UNSIGNED_BYTE = 0x08;
  private static final String AGAIN = "Fetch it again";

  /** Reads a file of unsigned bytes that has {@code axes} axes. */
  static IdxFile read(Path file, int axes) {
    try (InputStream raw = open(file)) {
      DigestInputStream in = new DigestInputStream(raw, digest());
      int[] extents = header(file, in, axes);
      byte[] body = body(file, in, extents);
      return new IdxFile(
          extents, body, HexFormat.of().formatHex(in.getMessageDigest().digest()));
    } catch (EOFException e) {
      throw new DamagedFileException(file, "the compressed data is cut off. %s", AGAIN);
    } catch (ZipException e) {
      throw new DamagedFileException(
          file, "the compressed data is damaged (%s). %s", e.getMessage(), AGAIN);
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
  }

  private static InputStream open(Path file) throws IOException {
    if (Files.size(file) == 0) {
      throw new DamagedFileException(file, "the file is empty. %s", AGAIN);
    }
    return file.toString().endsWith(".gz") ? unzipped(file) : Files.newInputStream(file);
  }

  private static InputStream unzipped(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(2);
      if (!Arrays.equals(start, new byte[] {0x1F, (byte) 0x8B})) {
        throw new DamagedFileException(
            file,
            "not gzip: it starts with the bytes %s, but gzip with 1f 8b. If it is not compressed, "
                + "take .gz off its name; else it may be a web page that was saved instead. %s",
            HexFormat.ofDelimiter(" ").formatHex(start),
            AGAIN);
      }
    }
    InputStream in = Files.newInputStream(file);
    try {
      return new GZIPInputStream(in, 1 << 16);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  private static int[] header(Path file, InputStream in, int axes) throws IOException {
    int length = 4 + 4 * axes;
    byte[] start = in.readNBytes(4);
    if (start.length == 4) {
      checkMagic(file, start, axes);
    }
    byte[] rest = in.readNBytes(length - 4);
    if (start.length + rest.length < length) {
      throw new DamagedFileException(
          file,
          "it ends after %d bytes, inside the header of %d. %s",
          start.length + rest.length,
          length,
          AGAIN);
    }
    return extents(file, rest);
  }

  private static int[] extents(Path file, byte[] bytes) {
    int[] extents = new int[bytes.length / 4];
    ByteBuffer.wrap(bytes).asIntBuffer().get(extents);
    long elements = 1;
    for (int extent : extents) {
      elements *= extent;
      if (extent < 1 || elements > Integer.MAX_VALUE) {
        throw new DamagedFileException(
            file,
            "the header gives the extents %s, but each must be at least 1, and the product at most "
                + "%,d. %s",
            words(extents),
            Integer.MAX_VALUE,
            AGAIN);
      }
    }
    return extents;
  }

  private static void checkMagic(Path file, byte[] magic, int axes) {
    if (magic[0] != 0 || magic[1] != 0) {
      throw new DamagedFileException(
          file,
          "not an IDX file: it starts with the bytes %s, but IDX with 00 00 08 %02x. %s",
          HexFormat.ofDelimiter(" ").formatHex(magic),
          axes,
          AGAIN);
    }
    if (magic[2] != UNSIGNED_BYTE) {
      throw new DamagedFileException(
          file,
          "its elements have the type 0x%02X (%s), but pictures and labels 0x08 (unsigned byte). "
              + "Convert it",
          magic[2],
          typeName(magic[2]));
    }
    if (magic[3] != axes) {
      throw new DamagedFileException(
          file,
          "it has %d axes, but %s. Are the files of pictures and labels mixed up?",
          magic[3] & 0xFF,
          axes == 1 ? "labels have 1" : "pictures have " + axes);
    }
  }

  private static byte[] body(Path file, InputStream in, int[] extents) throws IOException {
    int length = Arrays.stream(extents).reduce(1, (a, b) -> a * b);
    byte[] body = in.readNBytes(length);
    if (body.length < length) {
      throw new DamagedFileException(
          file,
          "the header promises %s = %,d bytes, but only %,d follow. %s",
          words(extents),
          length,
          body.length,
          AGAIN);
    }
    if (in.read() != -1) {
      throw new DamagedFileException(
          file,
          "the header promises %s = %,d bytes, but more follow. %s",
          words(extents),
          length,
          AGAIN);
    }
    return body;
  }

  private static String words(int[] extents) {
    return Arrays.stream(extents)
        .mapToObj(extent -> String.format(Locale.ROOT, "%,d", extent))
        .collect(Collectors.joining("×"));
  }

  private static String typeName(byte type) {
    return switch (type) {
      case 0x09 -> "signed byte";
      case 0x0B -> "16-bit integer";
      case 0x0C -> "32-bit integer";
      case 0x0D -> "32-bit float";
      case 0x0E -> "64-bit float";
      default -> "unknown";
    };
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("MD5");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java has MD5", e);
    }
  }
}
