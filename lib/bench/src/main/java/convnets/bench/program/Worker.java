package convnets.bench.program;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The inside of a measured process. It sleeps until a line on its standard input asks for
 * something, and answers with one line that begins with {@link #MARK}:
 *
 * <pre>
 * warm 20        steps until their times settle, at most 20 seconds   warm
 * measure 1.5 3  steps for 1.5 seconds, but at least 3                steps 1800123 1799876 …
 * end            ends
 * </pre>
 */
public final class Worker {
  /** How our lines differ from what a library prints. */
  public static final String MARK = "@bench ";

  private static final double SETTLED = 0.03;
  private static final double QUIET = 0.01;
  private static final int WINDOW = 10;
  private static final CompilationMXBean COMPILERS = ManagementFactory.getCompilationMXBean();

  private final Program program;

  private Worker(Program program) {
    this.program = program;
  }

  /** Builds the case that the first argument names, and serves until the end of the input. */
  public static void serve(String[] arguments, Function<Case, Program> library) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    System.setOut(System.err); // what a library prints is no answer
    try {
      Worker worker = new Worker(library.apply(Case.named(arguments[0])));
      out.println(MARK + "ready " + worker.program.description());
      var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (String line = in.readLine(); line != null && !line.equals("end"); line = in.readLine()) {
        out.println(MARK + worker.answer(line.split(" ")));
      }
    } catch (IOException | RuntimeException | Error e) {
      e.printStackTrace();
      out.println(MARK + "failed " + e.toString().lines().findFirst().orElse(""));
    }
    System.exit(0); // whatever threads a library has left
  }

  private String answer(String[] words) {
    double seconds = Double.parseDouble(words[1]);
    if (words[0].equals("warm")) {
      warm(seconds);
      return "warm";
    }
    step(); // wakes threads and caches; not counted
    List<Long> times = measure(seconds, Integer.parseInt(words[2]));
    return "steps " + times.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  /**
   * Steps until the median of ten differs little from that of the ten before, and Java's compilers,
   * which run beside the steps and take their processors, have become quiet.
   */
  private void warm(double seconds) {
    double before = Double.MAX_VALUE;
    for (long end = System.nanoTime() + nanos(seconds); System.nanoTime() < end; ) {
      long start = System.nanoTime();
      long compiled = COMPILERS.getTotalCompilationTime();
      List<Long> times = measure(seconds / 20, 1);
      double window = (System.nanoTime() - start) / 1e6;
      boolean quiet = COMPILERS.getTotalCompilationTime() - compiled < QUIET * window;
      double now = times.stream().sorted().toList().get(times.size() / 2);
      boolean settled = Math.abs(now / before - 1) < SETTLED;
      if (quiet && settled && (times.size() >= WINDOW || now > nanos(seconds / 20))) {
        return;
      }
      before = now;
    }
  }

  private List<Long> measure(double seconds, int atLeast) {
    List<Long> times = new ArrayList<>();
    long end = System.nanoTime() + nanos(seconds);
    do {
      times.add(step());
    } while (System.nanoTime() < end || times.size() < atLeast);
    return times;
  }

  private long step() {
    long start = System.nanoTime();
    double looked = program.step();
    long time = System.nanoTime() - start;
    if (!Double.isFinite(looked)) {
      throw new ArithmeticException("the numbers have left their range: " + looked);
    }
    return time;
  }

  private static long nanos(double seconds) {
    return (long) (seconds * 1e9);
  }
}
