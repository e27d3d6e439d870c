package convnets.kernel.magic;

import io.github.spencerpark.jupyter.kernel.util.GlobFinder;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Files by name or glob. */
final class Files {
  private Files() {}

  /** Returns what matches; nothing is an error, since it is most likely a slip of the pen. */
  static List<Path> matching(String glob) throws IOException {
    List<Path> found = new ArrayList<>();
    try {
      new GlobFinder(glob).computeMatchingPaths().forEach(found::add);
    } catch (NoSuchFileException thereIsNoSuchFolder) {
      // Then nothing in it matches.
    }
    if (found.isEmpty()) {
      throw new IllegalArgumentException(
          "nothing matches " + glob + " in " + Path.of("").toAbsolutePath());
    }
    return found;
  }
}
