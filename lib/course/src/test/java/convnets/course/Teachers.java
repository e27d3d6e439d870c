package convnets.course;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Tests that need the solutions, which a students' copy lacks. */
final class Teachers {
  private Teachers() {}

  /** Returns the folder of the course; skips the test, and says so, where it is a student's. */
  static Path only() {
    Path root = Path.of("../..").toAbsolutePath().normalize();
    boolean solutions = Files.isDirectory(root.resolve("solutions"));
    if (!solutions) {
      System.err.println("NOT TESTED: there are no solutions here");
    }
    assumeTrue(solutions);
    return root;
  }
}
