package convnets.count;

import convnets.count.Explanation.Term;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Numbers laid out as the window has them, all equally wide. */
record Grid(List<String> cells, int columns, int width) {
  static Grid of(List<Term> terms, int columns, Function<Term, String> cell) {
    List<String> cells = terms.stream().map(cell).toList();
    int width = cells.stream().mapToInt(String::length).max().orElse(1);
    return new Grid(cells, columns, width);
  }

  String line(int row) {
    StringBuilder line = new StringBuilder();
    for (String cell : cells.subList(row * columns, (row + 1) * columns)) {
      line.append(line.length() == 0 ? "" : " ");
      line.append(" ".repeat(width - cell.length())).append(cell);
    }
    return line.toString();
  }

  /** Four decimals at most, and a real minus sign. */
  static String number(double value) {
    String digits = String.format(Locale.ROOT, "%.4f", Math.abs(value));
    String shorter = digits.replaceAll("\\.?0+$", "");
    String number = shorter.isEmpty() ? "0" : shorter;
    return value < 0 && !number.equals("0") ? "−" + number : number;
  }
}
