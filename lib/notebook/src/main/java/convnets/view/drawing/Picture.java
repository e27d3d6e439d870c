package convnets.view.drawing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A picture in one piece: it asks no server for anything, and says in words what it shows.
 *
 * @param format how the markup is written
 * @param markup an SVG drawing, or a piece of HTML
 * @param text the same in words, for those who cannot see it
 */
public record Picture(Format format, String markup, String text) implements View {
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
    String title = text.lines().findFirst().orElse("");
    return new Page(title, "<div class=\"cv-wide\">\n" + markup + "\n</div>").html();
  }

  /** Returns the picture in words. */
  @Override
  public String toString() {
    return text;
  }
}
