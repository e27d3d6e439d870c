package convnets.grader.author;

import convnets.grader.PackFile;
import convnets.grader.SourcePack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** An exercise of one's own that works already: a method that adds two numbers, and its tests. */
public final class Skeleton {
  private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]*");
  private static final int DAYS = 14;

  private static final String ABOUT = """
      # What `./course grade --pack` asks of a pack.
      title: Adding two numbers
      # The class that students write, as in @Exercise.
      answer: $NAME
      # What comes later is graded all the same, and said to be late. Leave it out if you like.
      due: $DUE
      """;

  private static final String INTERFACE = """
      import convnets.grader.api.Exercise;

      /** What an answer can do, over numbers, truth values, strings, tensors and arrays of them. */
      @Exercise(id = "$NAME", title = "Adding two numbers", answer = "$NAME")
      public interface $NAMEExercise {
        /** Returns the sum. */
        double sum(double a, double b);
      }
      """;

  private static final String TESTS = """
      import static org.junit.jupiter.api.Assertions.assertEquals;

      import convnets.grader.api.Points;
      import convnets.grader.api.Visible;
      import java.util.Random;
      import org.junit.jupiter.api.Test;

      /** Plain JUnit 5 tests, which take the answer as a parameter. */
      class $NAMETest {
        @Test
        @Visible
        @Points(1)
        void twoAndThreeAreFive($NAMEExercise answer) {
          assertEquals(5, answer.sum(2, 3), 1e-9, "2 + 3");
        }

        /** Hidden: students see whether it passed. The numbers are drawn from your secret. */
        @Test
        @Points(2)
        void anyTwoNumbersAreAdded($NAMEExercise answer, Random random) {
          double a = random.nextGaussian();
          double b = random.nextGaussian();
          assertEquals($NAME.sum(a, b), answer.sum(a, b), 1e-9, a + " + " + b);
        }
      }
      """;

  private static final String SOLUTION = """
      /** Adds. */
      public class $NAME {
        /** Returns the sum. */
        public static double sum(double a, double b) {
          // BEGIN SOLUTION
          return a + b;
          // END SOLUTION
        }
      }
      """;

  private Skeleton() {}

  /**
   * Writes the exercise into a new folder, and returns that.
   *
   * @param name the class that students write
   * @throws IllegalArgumentException if that is no class's name, or if there is such a folder
   */
  public static Path write(String name, Path folder) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("exercise new " + name
          + ": the name is that of a Java class, a capital letter and then letters or digits");
    } else if (Files.exists(folder)) {
      throw new IllegalArgumentException(
          "exercise new " + name + ": there is something in " + folder + " already");
    }
    try {
      Files.createDirectories(folder.resolve(SourcePack.HANDOUT));
      write(folder.resolve(PackFile.NAME), ABOUT, name);
      write(folder.resolve(name + "Exercise.java"), INTERFACE, name);
      write(folder.resolve(name + "Test.java"), TESTS, name);
      write(folder.resolve(name + ".java"), SOLUTION, name);
      write(folder.resolve(SourcePack.HANDOUT).resolve(name + ".java"), Stub.of(SOLUTION), name);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text, String name) throws IOException {
    OffsetDateTime due = OffsetDateTime.now().plusDays(DAYS).truncatedTo(ChronoUnit.DAYS);
    Files.writeString(file, text.replace("$NAME", name).replace("$DUE", due.toString()));
  }
}
