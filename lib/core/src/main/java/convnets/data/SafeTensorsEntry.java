package convnets.data;

import convnets.tensor.Shape;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** One array's line in the header: its type, its shape, and from which byte to which it lies. */
record SafeTensorsEntry(String name, Precision precision, Shape shape, long from, long to) {

  long bytes() {
    return (long) shape.size() * precision.bytes();
  }

  static List<SafeTensorsEntry> byPlace(List<SafeTensorsEntry> entries) {
    return entries.stream()
        .sorted(Comparator.comparingLong(SafeTensorsEntry::from))
        .toList();
  }

  /** Checks that the arrays fill {@code length} bytes, without gaps or overlaps. */
  static void check(Path file, List<SafeTensorsEntry> entries, long length) {
    long at = 0;
    for (SafeTensorsEntry entry : byPlace(entries)) {
      entry.checkBytes(file);
      if (entry.from != at) {
        throw new DamagedFileException(
            file,
            "the array \"%s\" starts at byte %,d, but the one before it ends at %,d. %s",
            entry.name,
            entry.from,
            at,
            HeaderParser.ANOTHER_COPY);
      }
      at = entry.to;
    }
    if (at != length) {
      throw new DamagedFileException(
          file,
          "its arrays take %,d bytes, but %,d follow the header. %s",
          at,
          length,
          HeaderParser.ANOTHER_COPY);
    }
  }

  private void checkBytes(Path file) {
    if (to - from != bytes()) {
      throw new DamagedFileException(
          file,
          "the array \"%s\" of %s %s takes %,d bytes, but lies from byte %,d to %,d. %s",
          name,
          shape,
          precision,
          bytes(),
          from,
          to,
          HeaderParser.ANOTHER_COPY);
    }
  }
}
