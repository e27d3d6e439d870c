package convnets.view.gallery;

import convnets.view.drawing.View;
import java.util.function.Supplier;

/**
 * A picture in the gallery.
 *
 * @param name of its file, without an ending
 * @param title what stands above it
 * @param words what to look at
 * @param view how it is made, when its turn comes
 */
public record Exhibit(String name, String title, String words, Supplier<View> view) {
  private static final String NAME = "[a-z0-9-]+";

  /** Refuses a name that would not do as the name of a file and of a place on a page. */
  public Exhibit {
    if (!name.matches(NAME)) {
      throw new IllegalArgumentException("exhibit \"" + name + "\": its name must match " + NAME);
    }
  }
}
