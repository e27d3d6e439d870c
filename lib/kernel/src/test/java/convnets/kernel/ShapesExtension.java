package convnets.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** An extension as a library would write one. */
public final class ShapesExtension implements Extension {
  /** Something to draw. */
  public interface Figure {}

  /** What must be written whole. */
  public interface Ledger {
    /** Writes a value everywhere. */
    void write(double[] parameters, double value);
  }

  /** A figure; its renderer is that of the interface. */
  public record Circle(int radius) implements Figure {}

  /** A class with a renderer; its subclasses have the same. */
  public static class Table {
    @Override
    public String toString() {
      return "a table";
    }
  }

  /** A subclass without a renderer. */
  public static final class SmallTable extends Table {}

  /** An error that speaks for itself. */
  public static final class FormatException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    /** Says what is wrong. */
    public FormatException(String message) {
      super(message);
    }
  }

  /** Fails as a library would. */
  public static void fail() {
    throw new FormatException("3×4 does not fit 5×6");
  }

  @Override
  public void install(Registry registry) {
    registry
        .imports("convnets.kernel.ShapesExtension.*", "static convnets.kernel.ShapesExtension.fail")
        .renderer(Figure.class, figure -> MimeBundle.svg("<svg>" + figure + "</svg>"))
        .whole(Ledger.class, "write")
        .renderer(Table.class, table -> MimeBundle.html("<table></table>").and("text/plain", "T"))
        .lineMagic("shout", "says it louder", ShapesExtension::shout)
        .cellMagic("check", "evaluates and checks", ShapesExtension::check)
        .errorView(FormatException.class, error -> Optional.of(error.getMessage()))
        .errorPicture(FormatException.class, ShapesExtension::picture);
  }

  private static Optional<MimeBundle> picture(FormatException error) {
    if (error.getMessage().contains("dark")) {
      throw new IllegalStateException("cannot draw in the dark");
    }
    return error.getMessage().contains("×")
        ? Optional.of(MimeBundle.svg("<svg>" + error.getMessage() + "</svg>"))
        : Optional.empty();
  }

  private static Object shout(Session session, List<String> words) {
    return String.join(" ", words).toUpperCase(Locale.ROOT);
  }

  private static Object check(Session session, List<String> arguments, String body)
      throws CellException {
    Object value = session.evaluate(body);
    session.display("checked " + arguments + ", the value is " + value);
    return session.evaluate("answer()");
  }
}
