package convnets.grader.worker;

import java.io.IOException;
import java.util.List;

/**
 * Does once what every worker does, so that the JVM can lay down the classes that this took: later
 * workers start from there.
 */
public final class Rehearsal {
  private static final String TEXT = """
      import java.io.*; import java.math.*; import java.net.*; import java.util.*;
      import java.util.concurrent.*; import java.util.regex.*; import java.util.stream.*;
      import convnets.tensor.*;
      class Sum {
        record Pair(int a, double b) {}
        private static final Map<String, Integer> COUNTS = new HashMap<>();
        static double of(double[][] rows, String word) {
          double sum = 0;
          for (double[] row : rows) {
            sum += Arrays.stream(row).map(x -> x * x).sum();
          }
          List<Integer> all = IntStream.range(0, 3).boxed().collect(Collectors.toList());
          COUNTS.merge(word + all.size(), new Pair(1, sum).a(), Integer::sum);
          System.out.println(String.format("%.2f of %s", sum, COUNTS));
          return switch (word) { case "a" -> sum; default -> Math.sqrt(sum); };
        }
        static int fail(int n) { throw new IllegalArgumentException("n = " + n); }
      }
      """;

  private Rehearsal() {}

  /**
   * Compiles, loads and calls.
   *
   * @param arguments the library's place
   */
  public static void main(String[] arguments) throws IOException {
    System.setOut(System.err);
    Answering answering = new Answering();
    String library = arguments[0];
    compile(answering, TEXT.replace("sum = 0", "sum = \"\""), library);
    Frame compiled = compile(answering, TEXT, library);
    Compilation made = Compilation.read(compiled.values());
    ValueWriter load = new ValueWriter().write(String.class, "Sum");
    Compilation.writeClasses(load, made.classes());
    answering.to(new Frame(2, FrameKind.LOAD, load.bytes()));
    for (String word : List.of("a", "b")) {
      ValueWriter call = new ValueWriter();
      call.write(String.class, "of").write(String.class, "([[DLjava/lang/String;)D");
      call.write(double[][].class, new double[][] {{1, 2}, {3}}).write(String.class, word);
      answering.to(new Frame(3, FrameKind.CALL, call.bytes()));
    }
    ValueWriter call = new ValueWriter();
    call.write(String.class, "fail").write(String.class, "(I)I").write(int.class, 7);
    answering.to(new Frame(4, FrameKind.CALL, call.bytes()));
  }

  private static Frame compile(Answering answering, String text, String library)
      throws IOException {
    ValueWriter out = new ValueWriter();
    out.write(String.class, "Sum").write(String.class, text).write(String.class, library);
    return answering.to(new Frame(1, FrameKind.COMPILE, out.bytes()));
  }
}
