package convnets.device;

import java.util.Map;
import java.util.stream.Stream;

/** How many threads shall compute: as many as are wanted, never more than there are cores. */
public final class Threads {
  private static final String OURS = "CONVNETS_THREADS";
  private static final String COMMON = "OMP_NUM_THREADS";

  private Threads() {}

  /** Returns the threads of this machine. */
  public static int ofThisMachine() {
    return of(System.getenv(), Runtime.getRuntime().availableProcessors());
  }

  /** A wish that is no number of at most four digits is not heard. */
  static int of(Map<String, String> variables, int cores) {
    return Stream.of(OURS, COMMON)
        .map(name -> variables.getOrDefault(name, "").strip())
        .filter(text -> text.matches("[1-9]\\d{0,3}"))
        .map(Integer::parseInt)
        .findFirst()
        .map(wanted -> Math.min(wanted, cores))
        .orElse(cores);
  }
}
