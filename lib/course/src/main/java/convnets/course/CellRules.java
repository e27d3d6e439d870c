package convnets.course;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What an author promises of a cell's output, by the cell's tags: {@code varies} for times and what
 * else is new each time; {@code tolerance:25} where figures, whole ones too, may differ by 25 %;
 * {@code at-least:90} and {@code at-most:6} for its first percentage.
 */
record CellRules(List<String> tags) {
  private static final String NUMBER = "\\d+(\\.\\d+)?";
  private static final Pattern PERCENTAGE = Pattern.compile("(?<![\\d.])(\\d+(?:\\.\\d+)?)\\h?%");

  /** Returns whether a tag says one of these things; a misspelt one would promise nothing. */
  static boolean isKnown(String tag) {
    return tag.matches("varies|(tolerance|at-least|at-most):" + NUMBER);
  }

  /** Returns which of its promises the output breaks. */
  List<String> broken(String now) {
    return Stream.of(
            broken("at-least", now, (shown, least) -> shown >= least),
            broken("at-most", now, (shown, most) -> shown <= most))
        .flatMap(Optional::stream)
        .toList();
  }

  /** Returns in what the output differs from that which is committed, if it must not. */
  Optional<String> difference(String before, String now) {
    double loose = limit("tolerance").orElse(0.0) / 100;
    return tags.contains("varies")
        ? Optional.empty()
        : Figures.of(before).difference(Figures.of(now), loose);
  }

  private Optional<String> broken(String name, String now, BiPredicate<Double, Double> isKept) {
    Optional<Double> limit = limit(name);
    Optional<Double> shown = percentage(now);
    if (limit.isEmpty()) {
      return Optional.empty();
    } else if (shown.isEmpty()) {
      return Optional.of("it has the tag %s, but shows no percentage".formatted(name));
    }
    return isKept.test(shown.get(), limit.get())
        ? Optional.empty()
        : Optional.of("it shows %s %%, but promises %s %s %%"
            .formatted(plain(shown.get()), name.replace('-', ' '), plain(limit.get())));
  }

  private static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  private Optional<Double> limit(String name) {
    return tags.stream()
        .filter(tag -> tag.startsWith(name + ":"))
        .map(tag -> number(tag, tag.substring(name.length() + 1)))
        .findFirst();
  }

  private static double number(String tag, String text) {
    if (!text.matches(NUMBER)) {
      throw CourseException.failed(
          "the tag \"%s\" of a cell needs a number of percent, as in tolerance:25, at-least:90,"
              + " at-most:6",
          tag);
    }
    return Double.parseDouble(text);
  }

  private static Optional<Double> percentage(String text) {
    return Stream.of(PERCENTAGE.matcher(text))
        .filter(Matcher::find)
        .map(found -> Double.parseDouble(found.group(1)))
        .findFirst();
  }
}
