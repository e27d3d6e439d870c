package convnets.kernel;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * What says that the kernel's JDK is gone: without it Jupyter would fail with an error of the
 * operating system. On Windows, where a script cannot become the JVM, Jupyter still does.
 */
final class Launcher {
  private static final String SCRIPT = "start.sh";
  private static final List<String> FILES = List.of(SCRIPT, "no_jdk.py");

  private Launcher() {}

  /** Writes the launcher into a folder; returns the words that stand before the JVM's command. */
  static List<String> write(Path folder, String system) throws IOException {
    if (system.startsWith("Windows")) {
      return List.of();
    }
    for (String file : FILES) {
      copy(file, folder);
    }
    return List.of("/bin/sh", folder.toAbsolutePath().resolve(SCRIPT).toString());
  }

  /** Copies a file that stands beside this class. */
  static void copy(String file, Path folder) throws IOException {
    try (InputStream content = Launcher.class.getResourceAsStream(file)) {
      Files.copy(content, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
