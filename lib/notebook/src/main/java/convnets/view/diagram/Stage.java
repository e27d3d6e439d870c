package convnets.view.diagram;

import convnets.nn.NetworkPlan.RowPlan;
import convnets.nn.Plan;
import convnets.tensor.Shape;
import convnets.view.drawing.TextWidth;
import java.util.List;

/**
 * One thing of a diagram: the input, a stack of maps, or a bar of units, and how one gets there.
 *
 * @param title {@code C1: feature maps}
 * @param size {@code 6@28×28}
 * @param shape what it is
 * @param across the width of one map or bar
 * @param down the height of one map or bar
 * @param sheets how many maps are drawn
 * @param shift how far each map stands right of and below the one behind it
 * @param operation what leads here from the stage before, in lines
 * @param detail its window
 * @param window the extent of the window, 0 if everything is connected
 */
record Stage(
    String title,
    String size,
    Shape shape,
    double across,
    double down,
    int sheets,
    double shift,
    List<String> operation,
    String detail,
    int window) {
  static final double TITLE = 12;
  static final double BAR = 9;
  static final double SLANT = 0.22;
  private static final int MOST = 16;
  private static final double DEPTH = 44;

  static Stage input(Shape shape, Sizes sizes) {
    return of("INPUT", shape, sizes, List.of(), "", 0);
  }

  static Stage of(RowPlan row, Sizes sizes) {
    Shape shape = row.plan().output();
    Plan first = row.plan().operations().findFirst().orElseThrow();
    boolean whole = !Sizes.isMaps(shape);
    String title = row.name();
    if (!whole) {
      title += ": feature maps";
    } else if (title.matches("[A-Z]\\d+")) {
      title += ": layer";
    }
    int window = whole ? 0 : row.plan().field().size();
    return of(title, shape, sizes, OperationWords.of(first), OperationWords.window(first), window);
  }

  private static Stage of(
      String title, Shape shape, Sizes sizes, List<String> operation, String detail, int window) {
    if (!Sizes.isMaps(shape)) {
      String units = String.valueOf(shape.size());
      double down = sizes.bar(shape.size());
      return new Stage(title, units, shape, BAR, down, 1, 0, operation, detail, window);
    }
    int maps = shape.axis(0);
    String size = shape.axis(1) + "×" + shape.axis(2);
    int sheets = operation.isEmpty() ? 1 : Math.min(maps, MOST);
    double shift = sheets == 1 ? 0 : Math.min(6, DEPTH / (sheets - 1));
    return new Stage(
        title,
        maps == 1 ? size : maps + "@" + size,
        shape,
        sizes.map(shape.axis(2)),
        sizes.map(shape.axis(1)),
        sheets,
        shift,
        operation,
        detail,
        window);
  }

  boolean isMaps() {
    return Sizes.isMaps(shape);
  }

  /** The width of the whole stack or slanted bar. */
  double width() {
    return isMaps() ? across + (sheets - 1) * shift : BAR + SLANT * down;
  }

  /** The height of the whole stack or bar. */
  double height() {
    return down + (sheets - 1) * shift;
  }

  /** The width of the two lines above it. */
  double labelWidth() {
    return Math.max(TextWidth.of(title, TITLE), TextWidth.of(size, TITLE));
  }

  /** The width of the lines below the arrow that leads here. */
  double operationWidth() {
    double words =
        operation.stream().mapToDouble(line -> TextWidth.of(line, TITLE)).max().orElse(0);
    return Math.max(words, TextWidth.of(detail, 11));
  }
}
