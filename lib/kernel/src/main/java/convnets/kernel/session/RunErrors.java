package convnets.kernel.session;

import convnets.kernel.CellException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a cell threw, with its causes and the lines of the cells that led there. */
final class RunErrors {
  private static final int MOST_CAUSES = 5;

  private final ErrorViews views;
  private final Trace trace;

  RunErrors(ErrorViews views, Places places) {
    this.views = views;
    trace = new Trace(places);
  }

  /** Describes an error; JShell's translation of it knows the lines of the cells. */
  CellException of(Throwable error, Throwable translated) {
    if (error instanceof CellException called) {
      return ofCalled(called, translated);
    }
    String name = name(error);
    String message = message(error);
    Optional<String> view = views.of(error);
    List<String> lines = new ArrayList<>();
    if (view.isPresent() || error instanceof CellExitError) {
      lines.addAll(coloured(view.orElse(message)));
      lines.addAll(trace.firstCellLine(translated.getStackTrace()));
    } else {
      addWithCauses(lines, error, translated);
    }
    return new CellException(name, view.orElse(message), lines, error);
  }

  /** A magic, or source in a string, that the cell's Java has called. */
  private CellException ofCalled(CellException called, Throwable translated) {
    List<String> lines = new ArrayList<>(called.lines());
    lines.addAll(trace.firstCellLine(translated.getStackTrace()));
    return new CellException(called.name(), called.getMessage(), lines, called.getCause());
  }

  /** Says why the cell was stopped, and where. */
  CellException interrupted(String reason, Throwable translated) {
    List<String> lines = new ArrayList<>(coloured(reason));
    if (translated != null) {
      lines.addAll(trace.firstCellLine(translated.getStackTrace()));
    }
    return new CellException("Interrupted", "the cell was stopped", lines, null);
  }

  /** Describes an error of a magic: its message is made for students. */
  CellException ofMagic(String magic, Throwable error) {
    String text = views.of(error).orElse(magic + ": " + withName(error));
    return new CellException(name(error), message(error), coloured(text), error);
  }

  private void addWithCauses(List<String> lines, Throwable error, Throwable translated) {
    Throwable cause = error;
    Throwable frames = translated;
    String introduction = "";
    for (int i = 0; i < MOST_CAUSES && cause != null && frames != null; i++) {
      lines.addAll(coloured(introduction + name(cause) + colon(message(cause))));
      lines.addAll(trace.lines(frames.getStackTrace()));
      introduction = "Caused by: ";
      cause = cause.getCause();
      frames = frames.getCause();
    }
  }

  private static List<String> coloured(String text) {
    return text.lines().map(Ansi::error).toList();
  }

  private static String withName(Throwable error) {
    return error.getMessage() == null ? name(error) : message(error);
  }

  private static String name(Throwable error) {
    String simple = error.getClass().getSimpleName();
    return simple.isEmpty() ? Wrapping.remove(error.getClass().getName()) : simple;
  }

  private static String message(Throwable error) {
    String message = error.getLocalizedMessage();
    return message == null ? "" : Wrapping.remove(message);
  }

  private static String colon(String message) {
    return message.isEmpty() ? "" : ": " + message;
  }
}
