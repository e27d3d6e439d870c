package convnets.grader.intake;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * The links in a zip archive. Java's own reader takes them for files that hold a path; only the
 * archive's list of contents, at its end, tells them apart.
 */
final class ZipLinks {
  private static final int ENTRY = 0x02014b50;
  private static final int ENTRY_BYTES = 46;
  private static final int NAME_LENGTH = 28;
  private static final int MODE = 40;
  private static final int KIND = 0xF000;
  private static final int LINK = 0xA000;

  private ZipLinks() {}

  /** Returns the names of all entries that are links. */
  static Set<String> in(byte[] zip) {
    ByteBuffer bytes = ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    Set<String> links = new HashSet<>();
    for (int at = 0; at + ENTRY_BYTES <= zip.length; at++) {
      if (zip[at] == 'P' && bytes.getInt(at) == ENTRY && isLink(bytes, at)) {
        int length = Short.toUnsignedInt(bytes.getShort(at + NAME_LENGTH));
        int there = Math.min(length, zip.length - at - ENTRY_BYTES);
        links.add(new String(zip, at + ENTRY_BYTES, there, StandardCharsets.ISO_8859_1));
        links.add(new String(zip, at + ENTRY_BYTES, there, StandardCharsets.UTF_8));
      }
    }
    return links;
  }

  private static boolean isLink(ByteBuffer bytes, int entry) {
    return (Short.toUnsignedInt(bytes.getShort(entry + MODE)) & KIND) == LINK;
  }
}
