package convnets.tensor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Scanner;
import org.junit.jupiter.api.Test;

/** What every backend owes: training for long needs no more memory than training for a moment. */
public abstract class TrainingContract {
  private static final long MEGABYTE = 1024;

  /** A heap touched at the start, and a compiler that needs little: what grows is not Java's. */
  private static final List<String> STEADY_JAVA = List.of(
      "-Xms128m", "-Xmx128m", "-XX:+AlwaysPreTouch", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

  /** Returns the name of the backend. */
  protected abstract String backendName();

  @Test
  void twoThousandStepsLeaveNothingBehind() throws IOException, InterruptedException {
    List<String> lines =
        FreshJava.run(STEADY_JAVA, TrainingSteps.class, backendName(), "200", "2000");
    assertEquals(2, lines.size(), "a line each after 200 and 2,000 steps, but got " + lines);
    Scanner early = new Scanner(lines.get(0));
    Scanner last = new Scanner(lines.get(1));
    assertEquals(early.nextLong(), last.nextLong(), "live bytes after 200 and after 2,000 steps");
    long growth = last.nextLong() - early.nextLong();
    assertTrue(growth <= 20 * MEGABYTE, "resident memory grew by " + growth + " kB");
  }
}
