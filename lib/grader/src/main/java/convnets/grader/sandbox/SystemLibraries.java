package convnets.grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The folders that a JDK needs of its system: where the libraries lie that this very JVM has
 * loaded, and the folders that links in the JDK's settings lead to.
 */
final class SystemLibraries {
  private static final Path MAPS = Path.of("/proc/self/maps");
  private static final List<Path> ROOTS = List.of(Path.of("/lib"), Path.of("/lib64"));
  private static final List<Path> SYSTEM =
      List.of(Path.of("/lib"), Path.of("/lib64"), Path.of("/usr/lib"), Path.of("/usr/lib64"));

  private SystemLibraries() {}

  /** Returns bubblewrap's options that show these folders, and nothing else, read-only. */
  static List<String> binds(Path jdk) {
    List<String> binds = new ArrayList<>();
    try {
      for (Path folder : folders()) {
        add(binds, "--ro-bind-try", folder.toString(), folder.toString());
      }
      add(binds, "--ro-bind-try", "/usr/lib64", "/usr/lib64");
      add(binds, "--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache");
      for (Path root : ROOTS) {
        if (Files.isSymbolicLink(root)) {
          add(binds, "--symlink", Files.readSymbolicLink(root).toString(), root.toString());
        } else {
          add(binds, "--ro-bind-try", root.toString(), root.toString());
        }
      }
      for (Path folder : outside(jdk)) {
        add(binds, "--ro-bind-try", folder.toString(), folder.toString());
      }
      return binds;
    } catch (IOException e) {
      throw new SandboxException("the libraries of this JVM could not be listed", e);
    }
  }

  private static void add(List<String> binds, String... option) {
    binds.addAll(List.of(option));
  }

  private static Set<Path> folders() throws IOException {
    try (Stream<String> lines = Files.lines(MAPS)) {
      return lines
          .filter(line -> line.contains("/"))
          .map(line -> Path.of(line.substring(line.indexOf('/'))))
          .filter(file -> file.toString().contains(".so"))
          .map(Path::getParent)
          .filter(folder -> SYSTEM.contains(folder) || SYSTEM.contains(folder.getParent()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  /** Returns the folders that links lead to, such as those in Debian's JDK to its settings. */
  private static Set<Path> outside(Path jdk) throws IOException {
    Path home = jdk.toRealPath();
    try (Stream<Path> files = Files.walk(home.resolve("conf"))) {
      Set<Path> targets = new TreeSet<>();
      for (Path link : files.filter(Files::isSymbolicLink).filter(Files::exists).toList()) {
        Path target = link.toRealPath();
        if (!target.startsWith(home)) {
          targets.add(target.getParent());
        }
      }
      return targets.stream()
          .filter(folder -> targets.stream()
              .noneMatch(other -> folder.startsWith(other) && !folder.equals(other)))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
