package convnets.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text as words and figures: two of them agree if all words are the same, whole numbers too, and
 * other figures are near each other. Blanks and rules count for nothing, for a table is as wide as
 * its figures.
 */
record Figures(List<String> tokens) {
  /** Two figures are near if they differ by no more than this part of the larger one. */
  static final double NEAR = 0.02;

  private static final Pattern TOKEN = Pattern.compile(
      "[-−]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)|[-−]?\\d+(?:\\.\\d+)?(?:e[-+]?\\d+)?"
          + "|-{3,}|─{3,}|[^\\d\\s−-]+|[-−]");

  static Figures of(String text) {
    return new Figures(TOKEN
        .matcher(text)
        .results()
        .map(MatchResult::group)
        .filter(token -> !token.matches("-{3,}|─{3,}"))
        .toList());
  }

  /**
   * Returns what disagrees first, if something does.
   *
   * @param loose the part of the larger figure by which figures may differ, whole ones too; 0 if
   *     {@link #NEAR} counts, and whole numbers have to be the same
   */
  Optional<String> difference(Figures now, double loose) {
    for (int i = 0; i < Math.min(tokens.size(), now.tokens.size()); i++) {
      Optional<String> found = difference(tokens.get(i), now.tokens.get(i), loose);
      if (found.isPresent()) {
        return found;
      }
    }
    List<String> longer = new ArrayList<>(tokens.size() > now.tokens.size() ? tokens : now.tokens);
    int common = Math.min(tokens.size(), now.tokens.size());
    return longer.size() == common
        ? Optional.empty()
        : Optional.of(
            "\"%s\" is %s".formatted(longer.get(common), tokens.size() > common ? "gone" : "new"));
  }

  private static Optional<String> difference(String before, String now, double loose) {
    if (before.equals(now)) {
      return Optional.empty();
    }
    boolean figures = isFigure(before) && isFigure(now);
    boolean whole = isWhole(before) && isWhole(now);
    if (!figures || (whole && loose == 0)) {
      return Optional.of("\"%s\" became \"%s\"".formatted(before, now));
    }
    double part = loose == 0 ? NEAR : loose;
    double apart = Math.abs(value(before) - value(now));
    double allowed = Math.max(
        part * Math.max(Math.abs(value(before)), Math.abs(value(now))),
        1.001 * Math.max(lastPlace(before), lastPlace(now)));
    return apart <= allowed
        ? Optional.empty()
        : Optional.of(String.format(
            Locale.ROOT, "%s became %s, more than %.0f %% apart", before, now, 100 * part));
  }

  private static boolean isFigure(String token) {
    return token.matches("[-−]?\\d.*");
  }

  private static boolean isWhole(String figure) {
    return figure.matches("[-−]?[\\d,]+");
  }

  private static double value(String figure) {
    return Double.parseDouble(figure.replace(",", "").replace('−', '-'));
  }

  /** Returns one unit of the last digit that is printed. */
  private static double lastPlace(String figure) {
    int exponent = figure.indexOf('e');
    String digits = exponent < 0 ? figure : figure.substring(0, exponent);
    int point = digits.indexOf('.');
    int places = point < 0 ? 0 : digits.length() - point - 1;
    int power = exponent < 0 ? 0 : Integer.parseInt(figure.substring(exponent + 1));
    return Math.pow(10, power - places);
  }
}
