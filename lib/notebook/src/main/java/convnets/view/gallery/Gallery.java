package convnets.view.gallery;

import static convnets.view.drawing.Markup.escape;

import convnets.view.drawing.Page;
import convnets.view.drawing.Picture;
import convnets.view.drawing.View;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * All pictures that this library draws, on one page, made anew from the live objects: to be walked
 * through with an exacting eye whenever a drawing has changed.
 *
 * @param rooms from the entrance to the exit
 */
public record Gallery(List<Room> rooms) {
  private static final String TITLE = "convnets: all pictures";
  private static final String START = """
      <style>
      section { margin: 0 0 36px; }
      h2 { border-top: 1px solid #8a94a0; margin: 40px 0 8px; padding-top: 16px; }
      h3 { margin: 24px 0 4px; }
      .cv-note { opacity: 0.8; font-size: 14px; margin: 4px 0 10px; }
      .cv-in-words pre { white-space: pre-wrap; font-size: 12px; }
      a { color: inherit; }
      @media (min-width: 961px) { .cv-narrow { display: none; } }
      </style>
      <h1>%s</h1>
      <p>Drawn from the live objects of this library. Each picture is also a file of its own.
      <span class="cv-narrow">Wide ones scroll sideways.</span></p>
      """;

  /**
   * Writes {@code index.html}, and each picture as a file beside it.
   *
   * @param told the name of each picture before it is made: some train a network first
   * @return the page
   * @throws UncheckedIOException if the folder cannot be written to: the message says why
   */
  public Path write(Path folder, Consumer<String> told) {
    StringBuilder body = new StringBuilder(START.formatted(escape(TITLE)));
    body.append(contents());
    try {
      Files.createDirectories(folder);
      for (Room room : rooms) {
        body.append("<h2 id=\"%s\">%s</h2>\n<p>%s</p>\n"
            .formatted(anchor(room), escape(room.title()), escape(room.words())));
        for (Exhibit exhibit : room.exhibits()) {
          told.accept(exhibit.name());
          body.append(hung(exhibit, folder));
        }
      }
      Path page = folder.resolve("index.html");
      Files.writeString(page, new Page(TITLE, body.toString()).html());
      return page;
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s: the gallery could not be written there (%s). Choose another folder"
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  private String contents() {
    StringBuilder list = new StringBuilder("<nav aria-label=\"rooms\"><ul>\n");
    for (Room room : rooms) {
      list.append("<li><a href=\"#%s\">%s</a>: %d</li>\n"
          .formatted(anchor(room), escape(room.title()), room.exhibits().size()));
    }
    return list.append("</ul></nav>\n").toString();
  }

  private static String hung(Exhibit exhibit, Path folder) throws IOException {
    View view = exhibit.view().get();
    Picture picture = view.picture();
    String file = exhibit.name() + (picture.format() == Picture.Format.SVG ? ".svg" : ".html");
    picture.save(folder.resolve(file));
    return """
        <section id="%s">
        <h3>%s</h3>
        <p class="cv-note">%s · <a href="%s">%s</a></p>
        %s
        <details class="cv-in-words"><summary>In words</summary><pre>%s</pre></details>
        </section>
        """.formatted(
            exhibit.name(),
            escape(exhibit.title()),
            escape(exhibit.words()),
            file,
            file,
            arranged(picture, view.narrow()),
            escape(picture.text()));
  }

  /** The form for a desk, and that for a phone if there is another. */
  private static String arranged(Picture wide, Picture narrow) {
    return narrow.equals(wide)
        ? wide.framed()
        : "<div class=\"cv-desk\">\n%s\n</div>\n<div class=\"cv-phone\">\n%s\n</div>"
            .formatted(wide.framed(), narrow.framed());
  }

  private static String anchor(Room room) {
    return room.title().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
  }
}
