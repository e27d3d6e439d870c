package convnets.kernel.docs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The source of classes, where it can be had: in the folder that Maven has built them from, in the
 * jar with {@code -sources} in its name beside theirs, with the JDK. Where it cannot, there may be
 * the pages that the Javadoc tool has made of it.
 */
final class Sources {
  private static final Path FOLDER = Path.of("src", "main", "java");

  private final Collection<Path> classPath;
  private final JdkSource jdk;

  Sources(Collection<Path> classPath, JdkSource jdk) {
    this.classPath = classPath;
    this.jdk = jdk;
  }

  /** Returns the text of {@code java/util/List.java}. */
  Optional<String> find(String file) {
    return classPath.stream()
        .flatMap(entry -> in(entry, file).stream())
        .findFirst()
        .or(() -> jdk.find(file));
  }

  /** Returns the page {@code given/Box.html} of a jar with {@code -javadoc} in its name. */
  Optional<String> findPage(String page) {
    return classPath.stream()
        .flatMap(entry -> beside(entry, "javadoc", page).stream())
        .findFirst();
  }

  private static Optional<String> in(Path entry, String file) {
    try {
      Path target = entry.toAbsolutePath().getParent();
      Path built = target.resolveSibling(FOLDER).resolve(file);
      if (target.endsWith("target") && Files.isRegularFile(built)) {
        return Optional.of(Files.readString(built));
      }
      return beside(entry, "sources", file);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> beside(Path entry, String classifier, String file) {
    String name = entry.getFileName().toString();
    Path jar = entry.resolveSibling(name.replaceFirst("\\.jar$", "-" + classifier + ".jar"));
    try {
      return name.endsWith(".jar") && Files.isRegularFile(jar)
          ? inJar(jar, file)
          : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Returns the text of a file that stands at this path, or below a folder of its module. */
  static Optional<String> inJar(Path jar, String file) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      Optional<? extends ZipEntry> entry = Optional.ofNullable(zip.getEntry(file))
          .or(() ->
              zip.stream().filter(each -> each.getName().endsWith("/" + file)).findFirst());
      if (entry.isEmpty()) {
        return Optional.empty();
      }
      try (InputStream stream = zip.getInputStream(entry.get())) {
        return Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
  }
}
