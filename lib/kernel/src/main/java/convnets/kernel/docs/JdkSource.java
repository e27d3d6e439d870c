package convnets.kernel.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;

/**
 * The source of the JDK's own classes, where it came with them; some distributions pack it apart.
 *
 * @param home the JDK's folder
 * @param vendor who has built it
 * @param feature its version, as in 17
 */
public record JdkSource(Path home, String vendor, int feature) {

  /** Returns that of the JDK that runs this. */
  public static JdkSource current() {
    return new JdkSource(
        Path.of(System.getProperty("java.home")),
        System.getProperty("java.vendor", ""),
        Runtime.version().feature());
  }

  /** Returns the text of {@code java/util/List.java}. */
  Optional<String> find(String file) {
    String folder = file.replaceFirst("/?[^/]*$", "").replace('/', '.');
    return ModuleLayer.boot().modules().stream()
        .filter(module -> isThere() && module.getPackages().contains(folder))
        .flatMap(module -> in(module.getName() + "/" + file).stream())
        .findFirst();
  }

  /** Returns what to do for the comment of something of the JDK's that cannot be had. */
  public Optional<String> advice(String signature, Collection<String> imports) {
    if (isThere() || Signature.parse(signature).files(imports).noneMatch(JdkSource::has)) {
      return Optional.empty();
    }
    String advice = "The JDK's Javadoc is read from its source, and this JDK has none (" + zip()
        + " is missing).";
    return Optional.of(
        vendor.equals("Debian") || vendor.equals("Ubuntu")
            ? advice + " An administrator can add it: apt-get install openjdk-" + feature
                + "-source"
            : advice);
  }

  private static boolean has(String file) {
    String type = file.replaceFirst("\\.java$", ".class");
    return ClassLoader.getPlatformClassLoader().getResource(type) != null;
  }

  private boolean isThere() {
    return Files.isReadable(zip());
  }

  private Path zip() {
    return home.resolve("lib").resolve("src.zip");
  }

  private Optional<String> in(String entry) {
    try {
      return Sources.inJar(zip(), entry);
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
