package convnets.kernel.session;

import java.util.ArrayList;
import java.util.List;

/**
 * A stack trace for students: lines of cells with their text, a few lines of the library above
 * them, nothing of the kernel.
 */
final class Trace {
  private static final int LIBRARY_LINES = 3;
  private static final int FIRST = 10;
  private static final int LAST = 2;
  private static final List<String> HIDDEN = List.of(
      "jdk.internal.reflect.", "java.lang.reflect.Method", "convnets.kernel.", "jdk.jshell.");

  private final Places places;

  Trace(Places places) {
    this.places = places;
  }

  /** Returns the lines of a trace as JShell translated it. */
  List<String> lines(StackTraceElement[] frames) {
    List<String> lines = new ArrayList<>();
    int library = 0;
    for (StackTraceElement frame : frames) {
      var place = places.of(frame);
      if (place.isPresent()) {
        library = closeLibrary(lines, library);
        lines.add(cellLine(place.get(), frame));
      } else if (HIDDEN.stream().noneMatch(frame.getClassName()::startsWith)) {
        library++;
        if (library <= LIBRARY_LINES) {
          lines.add("  at " + frame.getClassName() + "." + frame.getMethodName() + position(frame));
        }
      }
    }
    closeLibrary(lines, library);
    return folded(lines);
  }

  /** Returns the first line that stands in a cell, or nothing. */
  List<String> firstCellLine(StackTraceElement[] frames) {
    for (StackTraceElement frame : frames) {
      var place = places.of(frame);
      if (place.isPresent()) {
        return List.of(cellLine(place.get(), frame));
      }
    }
    return List.of();
  }

  private static String cellLine(Places.Place place, StackTraceElement frame) {
    int line = place.line(frame.getLineNumber());
    String type = Wrapping.remove(frame.getClassName());
    String method = Wrapping.method(frame.getMethodName());
    String in = method.isEmpty() ? "" : ", in " + (type.isEmpty() ? "" : type + ".") + method;
    return "  at " + place.source().place(line) + in + ": "
        + place.source().line(line).strip();
  }

  private static String position(StackTraceElement frame) {
    boolean known = frame.getFileName() != null && frame.getLineNumber() > 0;
    return known ? " (" + frame.getFileName() + ":" + frame.getLineNumber() + ")" : "";
  }

  private static int closeLibrary(List<String> lines, int library) {
    if (library > LIBRARY_LINES) {
      lines.add("  … " + (library - LIBRARY_LINES) + " more inside the library");
    }
    return 0;
  }

  private static List<String> folded(List<String> lines) {
    if (lines.size() <= FIRST + LAST + 1) {
      return lines;
    }
    List<String> folded = new ArrayList<>(lines.subList(0, FIRST));
    folded.add("  … " + (lines.size() - FIRST - LAST) + " calls more");
    folded.addAll(lines.subList(lines.size() - LAST, lines.size()));
    return folded;
  }
}
