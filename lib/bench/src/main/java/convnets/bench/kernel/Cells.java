package convnets.bench.kernel;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** One-line cells, each different, as a student types them. */
final class Cells {
  /** So many cells come first, to warm both up. */
  static final int WARM_UP = 20;

  /** The cells whose median is told. */
  static final int MEASURED = 100;

  /** All cells, whose sum is told. */
  static final int ALL = 200;

  private static final List<String> KINDS = List.of(
      "int a%1$d = %1$d;",
      "%1$d * 3",
      "\"cell \" + %1$d",
      "double b%1$d = Math.sqrt(%1$d);",
      "System.out.println(%1$d);",
      "int f%1$d(int i) { return i + %1$d; }",
      "java.util.List.of(%1$d, 2, 3)",
      "for (int i = 0; i < %1$d; i++) { Math.abs(i); }",
      "record R%1$d(int x, int y) {}",
      "java.util.stream.IntStream.range(0, %1$d).sum()");

  private Cells() {}

  static List<String> all() {
    return IntStream.range(0, ALL)
        .mapToObj(i -> String.format(Locale.ROOT, KINDS.get(i % KINDS.size()), i))
        .toList();
  }
}
