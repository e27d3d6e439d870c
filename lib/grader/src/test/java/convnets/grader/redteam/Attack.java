package convnets.grader.redteam;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * A hostile answer, from a file whose first line says what it tries. It is a whole class Answer, or
 * the statements that each of its methods runs before it returns what is wrong.
 *
 * @param name the file's folder and name: {@code flood/heap}
 * @param text what stands in the file
 */
record Attack(String name, String text) {
  private static final String REPEAT = "$REPEAT[";
  private static final String WHOLE = """
      class Answer {
        static int twice(int n) throws Throwable {
          attack(n);
          return -1;
        }
        static double[] scaled(double[] row, double by) throws Throwable {
          attack(row);
          return row;
        }
        static String greet(String name) throws Throwable {
          attack(name);
          return "";
        }
        static void leak(Object what) {
          System.out.println("LEAK " + what);
          throw new IllegalStateException("LEAK " + what);
        }
        static void leakIf(boolean could, Object what) {
          if (could) {
            leak(what);
          }
        }
        static void attack(Object input) throws Throwable {
          if (input != null) {
            $STATEMENTS
          }
        }
      }
      """;

  static List<Attack> all() {
    try {
      Path folder = Path.of(Attack.class.getResource("escape").toURI()).getParent();
      try (Stream<Path> files = Files.walk(folder)) {
        return files
            .filter(file -> file.toString().endsWith(".java"))
            .sorted()
            .map(file ->
                new Attack(folder.relativize(file).toString().replace(".java", ""), read(file)))
            .toList();
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns what the attack tries, in one sentence. */
  String sentence() {
    return text.lines().findFirst().orElse("").replaceFirst("^// ", "");
  }

  /** Returns the answer, aimed at what it is told of. */
  String answer(Aim aim) {
    String whole = text.contains("class Answer") ? text : WHOLE.replace("$STATEMENTS", text);
    return repeated(aim.in(whole));
  }

  /** Writes out what is to be repeated, innermost first; $N counts. */
  private static String repeated(String source) {
    String result = source;
    for (int at = result.lastIndexOf(REPEAT); at >= 0; at = result.lastIndexOf(REPEAT)) {
      int close = result.indexOf(']', at);
      int end = close + 1;
      while (Character.isDigit(result.charAt(end))) {
        end++;
      }
      String part = result.substring(at + REPEAT.length(), close);
      StringBuilder many = new StringBuilder();
      for (int i = 0; i < Integer.parseInt(result.substring(close + 1, end)); i++) {
        many.append(part.replace("$N", String.valueOf(i)));
      }
      result = result.substring(0, at) + many + result.substring(end);
    }
    return result;
  }

  @Override
  public String toString() {
    return name + ": " + sentence();
  }
}
