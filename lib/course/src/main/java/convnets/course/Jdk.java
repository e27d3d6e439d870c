package convnets.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** A JDK on this computer, known by the file {@code release} in its folder. */
record Jdk(Path home, String version) {
  /** The newest release that the tests have to pass on. */
  static final int NEWER = 25;

  /** Returns the JDK that runs this program. */
  static Jdk current() {
    Path home = Path.of(System.getProperty("java.home"));
    return new Jdk(home, System.getProperty("java.version"));
  }

  /** Returns the JDK in a folder, if one is there. */
  static Optional<Jdk> in(Path home) {
    Path release = home.resolve("release");
    if (!Files.exists(home.resolve("bin/javac")) && !Files.exists(home.resolve("bin/javac.exe"))) {
      return Optional.empty();
    }
    Properties properties = new Properties();
    try (var reader = Files.newBufferedReader(release)) {
      properties.load(reader);
    } catch (IOException e) {
      return Optional.empty();
    }
    String version = properties.getProperty("JAVA_VERSION", "").replace("\"", "");
    return Optional.of(new Jdk(home, version)).filter(jdk -> jdk.feature() > 0);
  }

  /** Returns a JDK 25 or newer: where {@code JDK25_HOME} says, else beside the one in use. */
  static Optional<Jdk> newer(Machine machine, Jdk current) {
    Stream<Path> named = machine.variable("JDK25_HOME").map(Path::of).stream();
    return Stream.concat(named, beside(current.home()))
        .flatMap(home -> in(home).stream())
        .filter(jdk -> jdk.feature() >= NEWER)
        .findFirst();
  }

  /** Returns 17 for 17.0.15. */
  int feature() {
    String digits = version.replaceFirst("\\D.*", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  private static Stream<Path> beside(Path home) {
    try (Stream<Path> folders = Files.list(home.toAbsolutePath().getParent())) {
      return folders.sorted(Comparator.naturalOrder()).toList().stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }
}
