package convnets.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalDouble;

/** Listens while one program computes whether others do too: a benchmark wants a quiet machine. */
final class Quiet {
  /** Others may take so much of one core, of each that there is. */
  static final double TOLERATED = 0.05;

  private static final double TICKS_A_SECOND = 100;
  private static final int IDLE = 4;
  private static final int WAITING = 5;
  private static final int STEAL = 8;

  private double others;
  private double seconds;

  /** A turn that may fail. */
  interface Turn {
    double[] run() throws ProgramFailedException;
  }

  /** Runs a program's turn, and listens. */
  double[] during(Child child, Turn turn) throws ProgramFailedException {
    OptionalDouble busyBefore = busy();
    long cpuBefore = child.cpu().toMillis();
    long start = System.nanoTime();
    double[] times = turn.run();
    OptionalDouble busyAfter = busy();
    if (busyBefore.isPresent() && busyAfter.isPresent()) {
      double own = (child.cpu().toMillis() - cpuBefore) * 1e-3;
      others += busyAfter.getAsDouble() - busyBefore.getAsDouble() - own;
      seconds += (System.nanoTime() - start) * 1e-9;
    }
    return times;
  }

  /** Returns how many cores were busy with something else, on average; nothing outside Linux. */
  OptionalDouble otherCores() {
    return seconds == 0 ? OptionalDouble.empty() : OptionalDouble.of(Math.max(0, others / seconds));
  }

  /** Returns the seconds that all cores have computed, those that the host took included. */
  private static OptionalDouble busy() {
    try {
      String first = Files.readAllLines(Path.of("/proc/stat")).get(0);
      String[] fields = first.split("\\s+");
      double ticks =
          Arrays.stream(fields, 1, STEAL + 1).mapToLong(Long::parseLong).sum()
              - Long.parseLong(fields[IDLE])
              - Long.parseLong(fields[WAITING]);
      return OptionalDouble.of(ticks / TICKS_A_SECOND);
    } catch (IOException e) {
      return OptionalDouble.empty();
    }
  }
}
