package convnets.view.drawing;

import java.nio.file.Path;

/** Something that can be looked at: in a notebook, in a browser, or read aloud. */
public interface View {
  /** Returns it as it is now. */
  Picture picture();

  /** Returns it for a screen as narrow as a phone's: the same, where there is no other form. */
  default Picture narrow() {
    return picture();
  }

  /** Writes it to a file that every browser opens, and returns the file. */
  default Path save(Path file) {
    return picture().save(file);
  }
}
