package convnets.view.drawing;

import java.util.Locale;

/** Words and numbers as markup wants them. */
public final class Markup {
  private static final String[] LARGE = {
    "", " thousand", " million", " billion", " trillion", " quadrillion"
  };

  private Markup() {}

  /** Text that may stand between tags and in attributes. */
  public static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  /** A coordinate: two decimals at most. */
  public static String number(double value) {
    String digits = String.format(Locale.ROOT, "%.2f", value);
    String shorter = digits.replaceAll("0+$", "").replaceAll("\\.$", "");
    return shorter.equals("-0") ? "0" : shorter;
  }

  /** A quantity for people: three digits that count, and a real minus sign. */
  public static String brief(double value) {
    double size = Math.abs(value);
    String digits;
    if (size == 0 || !Double.isFinite(value)) {
      digits = Double.isFinite(value) ? "0" : String.valueOf(size);
    } else if (size >= 100) {
      digits = format("%,.0f", size);
    } else if (size >= 0.001) {
      digits = format("%." + (size >= 10 ? 1 : size >= 1 ? 2 : size >= 0.1 ? 3 : 4) + "f", size);
    } else {
      digits = format("%.1e", size);
    }
    return value < 0 ? "−" + digits : digits;
  }

  /** A large quantity in words: {@code 5.43 million}. */
  public static String large(double value) {
    int thousands = 0;
    double rest = value;
    while (rest >= 999.5 && thousands + 1 < LARGE.length) {
      rest /= 1000;
      thousands++;
    }
    return brief(rest) + LARGE[thousands];
  }

  /** The same words in every country. */
  public static String format(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
