package convnets.era;

import java.util.Locale;

/** Seconds as people say them: one unit, two digits or so. */
public final class TimeWords {
  private static final double MINUTE = 60;
  private static final double HOUR = 60 * MINUTE;
  private static final double DAY = 24 * HOUR;
  private static final double YEAR = 365.25 * DAY;

  private TimeWords() {}

  /** Returns {@code 350 ms}, {@code 12 s}, {@code 5 minutes}, {@code 3 days}, {@code 40 years}. */
  public static String of(double seconds) {
    if (seconds < 1) {
      return number(1000 * seconds) + " ms";
    } else if (seconds < 2 * MINUTE) {
      return number(seconds) + " s";
    } else if (seconds < 2 * HOUR) {
      return number(seconds / MINUTE) + " minutes";
    } else if (seconds < 2 * DAY) {
      return number(seconds / HOUR) + " hours";
    } else if (seconds < YEAR / 2) {
      return number(seconds / DAY) + " days";
    } else if (seconds < 2 * YEAR) {
      return number(12 * seconds / YEAR) + " months";
    }
    return number(seconds / YEAR) + " years";
  }

  /** Returns {@code 2.4 to 3.6 hours}; once, if both are told alike. */
  public static String of(double least, double most) {
    String from = of(least);
    String to = of(most);
    String unit = to.substring(to.indexOf(' '));
    if (from.equals(to)) {
      return to;
    }
    return (from.endsWith(unit) ? from.substring(0, from.indexOf(' ')) : from) + " to " + to;
  }

  private static String number(double value) {
    String digits = String.format(Locale.ROOT, value < 9.95 ? "%.1f" : "%,.0f", value);
    return digits.endsWith(".0") ? digits.substring(0, digits.length() - 2) : digits;
  }
}
