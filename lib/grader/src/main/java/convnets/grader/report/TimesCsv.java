package convnets.grader.report;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** How long each verdict took: a grader whose computer is too busy shows here. */
public final class TimesCsv {
  private TimesCsv() {}

  /** Returns the table, given the milliseconds of each student who was graded in this run. */
  public static String of(Map<String, Long> millis) {
    return "\"student\",\"seconds\"\n"
        + millis.entrySet().stream()
            .map(time -> Cleaner.csv(time.getKey())
                + String.format(Locale.ROOT, ",%.3f\n", time.getValue() / 1000.0))
            .collect(Collectors.joining());
  }
}
