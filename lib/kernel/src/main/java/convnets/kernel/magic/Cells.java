package convnets.kernel.magic;

import static java.util.stream.Collectors.joining;

import convnets.kernel.CellException;
import convnets.kernel.output.Displays;
import convnets.kernel.session.InlineMagics;
import convnets.kernel.session.Interrupter;
import convnets.kernel.session.JavaSession;
import convnets.kernel.session.Source;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Runs a cell: Java, lines of magic among it, or a magic that takes the whole cell. */
public final class Cells {
  private static final Pattern CELL_MAGIC = Pattern.compile("\\A\\s*%%([a-zA-Z].*)(\\R|\\z)");
  private static final Pattern LINE_MAGIC =
      Pattern.compile("^%([a-zA-Z].*)(\\R|\\z)", Pattern.MULTILINE);

  private static final Source CALLED = new Source("Source", "");

  private final JavaSession java;
  private final MagicTable magics;
  private final Displays displays;
  private final Interrupter interrupter;

  /** Cells of this session. */
  public Cells(JavaSession java, MagicTable magics, Displays displays, Interrupter interrupter) {
    this.java = java;
    this.magics = magics;
    this.displays = displays;
    this.interrupter = interrupter;
  }

  /**
   * Runs a cell.
   *
   * @return the value to show, or null
   */
  public Object run(Source cell) throws CellException {
    Matcher magic = CELL_MAGIC.matcher(cell.text());
    return magic.find()
        ? cellMagic(cell, MagicLine.parse(magic.group(1)), magic.end())
        : lines(cell, 0, cell.text().length());
  }

  /** Runs a part of a cell that has no cell magic. */
  Object lines(Source cell, int from, int to) throws CellException {
    String part = cell.text().substring(from, to);
    String java = InlineMagics.replace(part, Cells::call);
    return java.equals(part)
        ? plainLines(cell, from, to)
        : plainLines(
            new Source(cell.name(), cell.text().substring(0, from) + java),
            from,
            from + java.length());
  }

  /** Returns a line that is a magic by itself, or the Java that calls it. */
  private static String call(InlineMagics.Place place, String text) {
    if (place == InlineMagics.Place.LINE) {
      return text.strip();
    }
    MagicLine line = MagicLine.parse(text.substring(1).replaceFirst(";\\s*$", ""));
    return line.arguments().stream()
        .map(Cells::literal)
        .collect(joining(", ", "lineMagic(" + literal(line.name()) + ", List.of(", "));"));
  }

  private static String literal(String text) {
    return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
  }

  private Object plainLines(Source cell, int from, int to) throws CellException {
    Matcher magic = LINE_MAGIC.matcher(cell.text()).region(from, to);
    Object value = null;
    int at = from;
    while (magic.find()) {
      String before = cell.text().substring(at, magic.start());
      if (!java.assistant().completeness(before).equals("incomplete")) {
        java.evaluate(cell, at, magic.start());
        MagicLine line = MagicLine.parse(magic.group(1));
        value = lineMagic(cell, line);
        value = magics.isQuiet(line.name()) ? null : value;
        at = magic.end();
      }
    }
    boolean magicIsLast = cell.text().substring(at, to).isBlank();
    return magicIsLast ? value : java.evaluate(cell, at, to);
  }

  /** Runs a line magic that the Java of a cell calls. */
  public Object lineMagic(String name, List<String> arguments) throws CellException {
    return within(() -> lineMagic(CALLED, new MagicLine(name, arguments)));
  }

  /** Runs a cell magic that the Java of a cell calls. */
  public Object cellMagic(String name, List<String> arguments, String body) throws CellException {
    return within(
        () -> cellMagic(new Source(CALLED.name(), body), new MagicLine(name, arguments), 0));
  }

  /** Runs source that the Java of a cell has in a string. */
  public Object evaluate(String source) throws CellException {
    return within(() -> run(new Source(CALLED.name(), source)));
  }

  /** The cell's Java goes on after it, and may be interrupted again. */
  private <T> T within(NotebookSession.Evaluation<T> work) throws CellException {
    try {
      return work.run();
    } finally {
      interrupter.enter();
    }
  }

  private Object lineMagic(Source cell, MagicLine line) throws CellException {
    NotebookSession session = session(cell, -1);
    return guarded(
        "%" + line.name(), () -> magics.line(line.name()).run(session, line.arguments()));
  }

  private Object cellMagic(Source cell, MagicLine line, int bodyStart) throws CellException {
    NotebookSession session = session(cell, bodyStart);
    String body = cell.text().substring(bodyStart);
    return guarded(
        "%%" + line.name(), () -> magics.cell(line.name()).run(session, line.arguments(), body));
  }

  private NotebookSession session(Source cell, int bodyStart) {
    return new NotebookSession(this, java, displays, interrupter, cell, bodyStart);
  }

  private Object guarded(String magic, Callable<Object> work) throws CellException {
    interrupter.enter();
    try {
      return work.call();
    } catch (CellException e) {
      throw e;
    } catch (Exception | Error e) {
      throw java.errorOfMagic(magic, e);
    } finally {
      interrupter.leave();
    }
  }
}
