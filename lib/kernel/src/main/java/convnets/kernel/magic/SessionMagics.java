package convnets.kernel.magic;

import convnets.kernel.CellException;
import convnets.kernel.Session;
import convnets.kernel.session.Interrupter;
import convnets.kernel.session.JavaSession;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The magics that change how the cells run: their time, and what they know. */
public final class SessionMagics {
  private static final Map<String, Integer> MILLIS =
      Map.of("ms", 1, "s", 1000, "min", 60_000, "h", 3_600_000);

  private final JavaSession java;

  /** Magics of this session. */
  public SessionMagics(JavaSession java) {
    this.java = java;
  }

  /** Adds them. */
  public void addTo(MagicTable table) {
    table.addLine(
        "timeout", "stops statements that take longer: %timeout 30 s, %timeout off", this::limit);
    table.addCell("timeout", "stops this cell's statements: %%timeout 30 s", this::limitCell);
    table.addLine("reset", "forgets what the cells have defined", this::reset);
  }

  private Object limit(Session session, List<String> arguments) {
    if (!arguments.isEmpty()) {
      java.limit(millis(arguments));
    }
    System.out.println(
        java.limit() == 0
            ? "a statement may take as long as it likes"
            : "a statement may take " + Interrupter.seconds(java.limit()) + " s");
    return null;
  }

  private Object limitCell(Session session, List<String> arguments, String body)
      throws CellException {
    long before = java.limit();
    java.limit(millis(arguments));
    try {
      return session.evaluate(body);
    } finally {
      java.limit(before);
    }
  }

  private Object reset(Session session, List<String> arguments) throws CellException {
    java.names().forget();
    return null;
  }

  private static long millis(List<String> arguments) {
    String text = String.join(" ", arguments);
    if (text.equals("off")) {
      return 0;
    }
    String number = text.replaceFirst("\\s*[a-z]*$", "");
    String unit = text.substring(number.length()).strip();
    Integer factor = MILLIS.get(unit.isEmpty() ? "s" : unit);
    if (!number.matches("\\d{1,9}(\\.\\d+)?") || factor == null) {
      throw new IllegalArgumentException(
          "\"" + text + "\" is no time: write seconds, or as in 500 ms, 2 min, or off");
    }
    return new BigDecimal(number).multiply(BigDecimal.valueOf(factor)).longValue();
  }
}
