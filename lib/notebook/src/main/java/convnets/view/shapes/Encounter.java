package convnets.view.shapes;

import convnets.count.Reason;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import convnets.view.drawing.View;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An operation that was given shapes which do not fit: both of them, and what disagrees. */
record Encounter(ShapeException error) implements View {
  private static final double TOP = 28;
  private static final double HEIGHT = 52;
  private static final double BETWEEN = 76;
  private static final String BOX =
      "rx=\"4\" fill=\"#eef1f5\" stroke=\"" + Column.WRONG + "\" stroke-width=\"1.5\"";

  @Override
  public Picture picture() {
    String title = operation() + ": shapes that do not fit";
    Svg svg = new Svg().title(title);
    List<String> pair = pair();
    double left = width(pair.get(0));
    double right = width(pair.get(1));
    box(svg, 0, left, pair.get(0));
    box(svg, left + BETWEEN, right, pair.get(1));
    edge(svg, left);
    double wide = Math.max(Svg.NARROW, left + BETWEEN + right);
    Panel panel = new Panel(message(), Reason.of(error));
    double end = panel.draw(svg, 0, TOP + HEIGHT + 28, wide);
    return svg.on(title, words(), Math.max(wide, Svg.titleWidth(title)), end);
  }

  private String operation() {
    int colon = error.getMessage().indexOf(':');
    return colon < 0 ? "shapes" : error.getMessage().substring(0, colon);
  }

  /** What is wrong, without the operation in front and the remedy behind. */
  private String message() {
    String all = error.getMessage();
    String rest = all.substring(all.indexOf(':') + 1).strip();
    int remedy = rest.lastIndexOf("; ");
    return remedy < 0 ? rest : rest.substring(0, remedy);
  }

  /** The last two shapes that the message names, or the operation and its only one. */
  private List<String> pair() {
    List<String> shapes = error.values().stream()
        .filter(Shape.class::isInstance)
        .map(String::valueOf)
        .toList();
    return shapes.size() == 1
        ? List.of(shapes.get(0), operation())
        : shapes.subList(shapes.size() - 2, shapes.size());
  }

  /** The word before a shape: images, filters, got. */
  private String role(String shape) {
    Matcher word =
        Pattern.compile("(\\p{L}+) \\(?" + Pattern.quote(shape)).matcher(error.getMessage());
    return word.find() ? word.group(1) : "";
  }

  private double width(String words) {
    return 28 + Math.max(TextWidth.bold(words, 14), TextWidth.of(role(words), 11));
  }

  private void box(Svg svg, double x, double width, String words) {
    svg.rect(x, TOP, width, HEIGHT, BOX);
    String role = role(words);
    svg.text(x + width / 2, TOP + (role.isEmpty() ? 31 : 38), 14, Anchor.MIDDLE, words, Svg.BOLD);
    if (!role.isEmpty()) {
      svg.text(x + width / 2, TOP + 18, 11, Anchor.MIDDLE, role, Svg.SOFTLY);
    }
  }

  private static void edge(Svg svg, double x) {
    double y = TOP + HEIGHT / 2;
    String wrong = "stroke=\"" + Column.WRONG + "\" stroke-width=\"2.5\" stroke-dasharray=\"4 2\"";
    svg.line(x, y, x + BETWEEN, y, wrong);
    svg.circle(x + BETWEEN / 2, y, 10, "fill=\"#ffffff\" stroke=\"" + Column.WRONG + "\"");
    String red = "font-weight=\"bold\" fill=\"" + Column.WRONG + "\"";
    svg.text(x + BETWEEN / 2, y + 5, 15, Anchor.MIDDLE, "≠", red);
  }

  private String words() {
    Reason reason = Reason.of(error);
    String remedy = reason.remedy().isEmpty() ? "" : "\n" + Panel.REMEDY + reason.remedy();
    String numbers =
        reason.arithmetic().isEmpty() ? "" : "\n" + String.join("\n", reason.arithmetic());
    return message() + "." + numbers + remedy;
  }

  @Override
  public String toString() {
    return picture().text();
  }
}
