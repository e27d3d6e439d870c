package convnets.view.drawing;

import static convnets.view.drawing.Markup.escape;
import static convnets.view.drawing.Markup.number;

import java.util.List;
import java.util.Locale;

/** A drawing under construction: elements on a light plate that looks the same on a dark page. */
public final class Svg {
  public static final String INK = "#1c2733";
  public static final String SOFT = "#5a6775";
  public static final String SOFTLY = "fill=\"" + SOFT + "\"";
  public static final String BOLD = "font-weight=\"bold\" fill=\"" + INK + "\"";
  public static final String LINE = "#c5ccd4";
  public static final String FRAME = "fill=\"none\" stroke=\"" + LINE + "\"";
  public static final String GRID = "stroke=\"#e1e6eb\"";
  public static final String PLATE = "#fbfcfd";
  public static final int MARGIN = 16;
  /** What finds room inside the margins on a phone. */
  public static final double NARROW = 342;
  /** The smallest words. */
  public static final double SMALL = 11;
  /** What keeps them as large on a narrow screen: there a drawing scrolls in its box. */
  public static final String WHOLE =
      "@media (max-width: 960px) { .cv-wide svg, .cv-still svg { max-width: none !important; } }\n";

  private static final double TITLE = 14;
  private static final double TITLE_LINE = 18;

  private static final String FONT =
      "Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif";

  private final StringBuilder body = new StringBuilder();

  /** Where a text stands relative to its point. */
  public enum Anchor {
    START,
    MIDDLE,
    END
  }

  public Svg add(String element) {
    body.append(element).append('\n');
    return this;
  }

  public Svg rect(double x, double y, double width, double height, String style) {
    return add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" %s/>"
        .formatted(number(x), number(y), number(width), number(height), style));
  }

  public Svg circle(double x, double y, double radius, String style) {
    return add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" %s/>"
        .formatted(number(x), number(y), number(radius), style));
  }

  public Svg line(double x1, double y1, double x2, double y2, String style) {
    return add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" %s/>"
        .formatted(number(x1), number(y1), number(x2), number(y2), style));
  }

  /** Adds a closed outline through the points x₀, y₀, x₁, y₁, … */
  public Svg polygon(String style, double... points) {
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < points.length; i += 2) {
      list.append(i == 0 ? "" : " ").append(number(points[i])).append(',');
      list.append(number(points[i + 1]));
    }
    return add("<polygon points=\"%s\" %s/>".formatted(list, style));
  }

  /** Adds a picture made of big, sharp pixels. */
  public Svg image(double x, double y, double width, double height, Raster raster) {
    return add(("<image x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" "
            + "preserveAspectRatio=\"none\" style=\"image-rendering:pixelated\" href=\"%s\"/>")
        .formatted(number(x), number(y), number(width), number(height), raster.dataUri()));
  }

  /** Adds a sign in a circle: colour alone would not be seen by all. */
  public Svg badge(double x, double y, String sign, String colour) {
    circle(x, y, 8, "fill=\"#ffffff\" stroke=\"" + colour + "\"");
    String style = "font-weight=\"bold\" fill=\"" + colour + "\"";
    return text(x, y + 4.5, 13, Anchor.MIDDLE, sign, style);
  }

  public Svg text(double x, double y, double size, Anchor anchor, String words) {
    return text(x, y, size, anchor, words, "fill=\"" + INK + "\"");
  }

  public Svg text(double x, double y, double size, Anchor anchor, String words, String style) {
    return add("<text x=\"%s\" y=\"%s\" font-size=\"%s\" text-anchor=\"%s\" %s>%s</text>"
        .formatted(
            number(x),
            number(y),
            number(size),
            anchor.name().toLowerCase(Locale.ROOT),
            style,
            escape(words)));
  }

  /** Adds the line at the top that says what this is. */
  public Svg title(String words) {
    return text(0, 12, TITLE, Anchor.START, words, BOLD);
  }

  /** Adds it in as many lines as this width asks for; returns how much further down they reach. */
  public double title(String words, double width) {
    List<String> lines = Wrap.toWidth(words, width / TextWidth.BOLD, TITLE);
    for (int i = 0; i < lines.size(); i++) {
      text(0, 12 + TITLE_LINE * i, TITLE, Anchor.START, lines.get(i), BOLD);
    }
    return TITLE_LINE * (lines.size() - 1);
  }

  /** How wide that line is. */
  public static double titleWidth(String words) {
    return TextWidth.bold(words, TITLE);
  }

  /** Closes the drawing: {@code width}×{@code height} inside a margin, with its words. */
  public Picture on(String title, String description, double width, double height) {
    double w = Math.ceil(width + 2 * MARGIN);
    double h = Math.ceil(height + 2 * MARGIN);
    String start = ("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-label=\"%s\" "
            + "width=\"%s\" height=\"%s\" viewBox=\"0 0 %s %s\" font-family=\"%s\" "
            + "style=\"max-width:100%%;height:auto\">\n<title>%s</title>\n<desc>%s</desc>\n")
        .formatted(
            escape(title),
            number(w),
            number(h),
            number(w),
            number(h),
            FONT,
            escape(title),
            escape(description));
    String plate = "<rect width=\"%s\" height=\"%s\" rx=\"8\" fill=\"%s\" stroke=\"%s\"/>\n"
        .formatted(number(w), number(h), PLATE, LINE);
    String inside =
        "<g transform=\"translate(%d %d)\">\n%s</g>\n</svg>\n".formatted(MARGIN, MARGIN, body);
    return new Picture(Picture.Format.SVG, start + plate + inside, title + "\n" + description);
  }
}
