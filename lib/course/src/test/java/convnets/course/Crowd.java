package convnets.course;

import convnets.grader.Exercises;
import convnets.grader.author.Solutions;
import convnets.grader.author.Variant;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The submissions of many students to exercise 3.1: of ten, seven are right or make a known
 * mistake, two do not compile, and one is an attack of the grader's own collection.
 */
final class Crowd {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Path ATTACKS =
      ROOT.resolve("lib/grader/src/test/resources/convnets/grader/redteam");
  private static final List<String> SLIPS =
      List.of("maps[c]", "maps[c", "return smaller", "retrun smaller", "int units", "int[] units");
  private static final String HOSTILE = """
      class Subsampling {
        static double[][][] subsample(double[][][] maps, double[] coefficients, double[] biases)
            throws Throwable {
          attack(maps);
          return maps;
        }
        static int connections(int maps, int height, int width) throws Throwable {
          attack(height);
          return -1;
        }
        static void leak(Object what) {
          throw new IllegalStateException("LEAK " + what);
        }
        static void leakIf(boolean could, Object what) {
          if (could) {
            leak(what);
          }
        }
        static void attack(Object input) throws Throwable {
          if (input != null) {
            %s
          }
        }
      }
      """;

  private final List<String> answers = new ArrayList<>();
  private final List<String> attacks;

  Crowd() throws IOException {
    Class<?> exercise = Exercises.load().plan("3.1").type();
    Solutions solutions = new Solutions(ROOT);
    String reference = solutions.reference(exercise);
    answers.add(reference);
    for (Variant variant : solutions.variants(exercise)) {
      answers.add(variant.of(reference));
    }
    try (Stream<Path> files = Files.walk(ATTACKS)) {
      attacks = files
          .filter(file -> file.toString().endsWith(".java"))
          .sorted()
          .map(Crowd::read)
          .filter(text -> !text.contains("class Answer") && !text.contains("$REPEAT"))
          .map(text -> HOSTILE.formatted(aimed(text)))
          .toList();
    }
  }

  private static String aimed(String attack) {
    return attack
        .replace("$TESTS", ROOT.resolve("solutions").toString())
        .replace("$JUDGE", String.valueOf(ProcessHandle.current().pid()))
        .replace("$PORT", "9")
        .replace("$FULL", "true");
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether a student's answer is right or makes a known mistake. */
  static boolean isHonest(int student) {
    return student % 10 < 7;
  }

  /** Whether it is an attack. */
  static boolean isHostile(int student) {
    return student % 10 == 9;
  }

  /** Whether it is right. */
  boolean isRight(int student) {
    return isHonest(student) && honest(student).equals(answers.get(0));
  }

  private String honest(int student) {
    return answers.get((student / 10 * 7 + student % 10) % answers.size());
  }

  /** Returns a student's answer. */
  String answer(int student) {
    String mark = "\n// student " + student + "\n";
    if (isHonest(student)) {
      return honest(student) + mark;
    } else if (isHostile(student)) {
      return attacks.get(student / 10 % attacks.size()) + mark;
    }
    int slip = student / 5 % (SLIPS.size() / 2) * 2;
    return answers.get(0).replace(SLIPS.get(slip), SLIPS.get(slip + 1)) + mark;
  }
}
