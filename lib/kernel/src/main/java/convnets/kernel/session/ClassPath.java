package convnets.kernel.session;

import java.io.File;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import jdk.jshell.JShell;

/** What cells can import: first what the kernel itself runs with, then what was added. */
public final class ClassPath {
  private final JShell shell;
  private final Set<Path> entries = new LinkedHashSet<>();

  ClassPath(JShell shell) {
    this.shell = shell;
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      if (!entry.isEmpty()) {
        add(List.of(Path.of(entry)));
      }
    }
  }

  /** Returns the entries in the order in which they are searched. */
  public List<Path> entries() {
    return List.copyOf(entries);
  }

  /** Adds jars or folders that are not there yet. */
  public void add(Collection<Path> more) {
    for (Path entry : more) {
      Path absolute = entry.toAbsolutePath().normalize();
      if (entries.add(absolute)) {
        shell.addToClasspath(absolute.toString());
      }
    }
  }
}
