package convnets.grader.sandbox;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Where this JVM has a class from: a folder or a jar. */
public final class ClassPlace {
  private ClassPlace() {}

  /** Returns the folder or the jar. */
  public static Path of(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException never) {
      throw new IllegalStateException(never);
    }
  }
}
