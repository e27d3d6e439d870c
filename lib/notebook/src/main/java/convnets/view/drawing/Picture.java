package convnets.view.drawing;

import static convnets.view.drawing.Markup.escape;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A picture in one piece: it asks no server for anything, and says in words what it shows.
 *
 * @param format how the markup is written
 * @param markup an SVG drawing, or a piece of HTML
 * @param text the same in words, for those who cannot see it
 */
public record Picture(Format format, String markup, String text) implements View {
  private static final Pattern WIDTH = Pattern.compile("<svg[^>]* width=\"([0-9.]+)\"");
  private static final double PHONE = 384; // a little wider, and it shrinks a little

  /** How a picture is written down. */
  public enum Format {
    /** A drawing on a light plate of its own. */
    SVG("image/svg+xml"),
    /** Text and tables in the colours of the page. */
    HTML("text/html");

    private final String mimeType;

    Format(String mimeType) {
      this.mimeType = mimeType;
    }

    /** Returns the name that browsers and notebooks know it by. */
    public String mimeType() {
      return mimeType;
    }
  }

  @Override
  public Picture picture() {
    return this;
  }

  @Override
  public Path save(Path file) {
    try {
      return Files.writeString(file, format == Format.SVG ? markup : page());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot save the picture as " + file, e);
    }
  }

  private String page() {
    return new Page(title(), framed()).html();
  }

  private String title() {
    return text.lines().findFirst().orElse("");
  }

  /**
   * Returns it as a piece of a page. A drawing that is wider than a phone scrolls there in its box,
   * by finger or by arrow keys, and says so.
   */
  public String framed() {
    if (format == Format.HTML) {
      return "<div class=\"cv-wide\">\n" + markup + "\n</div>";
    } else if (width() <= PHONE) {
      return "<div>\n" + markup + "\n</div>";
    }
    return "<p class=\"cv-hint\" aria-hidden=\"true\">scrolls sideways →</p>\n"
        + "<div class=\"cv-wide\"" + scrolling() + ">\n" + markup + "\n</div>";
  }

  /** Returns what makes a box around it known to a keyboard, where it is wider than a phone. */
  public String scrolling() {
    return width() <= PHONE
        ? ""
        : " role=\"region\" tabindex=\"0\" aria-label=\"%s, scrolls sideways\""
            .formatted(escape(title()));
  }

  private double width() {
    Matcher width = WIDTH.matcher(markup);
    return width.find() ? Double.parseDouble(width.group(1)) : 0;
  }

  /** Returns the picture in words. */
  @Override
  public String toString() {
    return text;
  }
}
