package convnets.kernel.session;

import convnets.kernel.CellException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.Diag;

/** What the compiler says, with the cell, the line, its text, and carets under the place. */
final class CompileErrors {
  private static final String NAME = "CompilationException";
  private static final String CANNOT_FIND = "cannot find symbol: ";
  private static final int MOST = 10;

  private CompileErrors() {}

  static CellException of(Places.Place place, List<Diag> diagnostics) {
    List<Diag> errors = diagnostics.stream().filter(Diag::isError).toList();
    List<String> lines = new ArrayList<>();
    for (Diag error : errors.subList(0, Math.min(MOST, errors.size()))) {
      int start = place.position() + (int) Math.max(0, error.getPosition());
      int end = place.position() + (int) Math.max(0, error.getEndPosition());
      add(lines, place.source(), start, end, message(error));
    }
    if (errors.size() > MOST) {
      lines.add("… and " + (errors.size() - MOST) + " errors more");
    }
    String first =
        errors.isEmpty() ? "it does not compile" : message(errors.get(0)).get(0);
    return new CellException(NAME, first, lines, null);
  }

  /** A declaration uses what is defined nowhere: {@code method h()}, {@code variable x}. */
  static CellException ofMissing(Places.Place place, List<String> missing) {
    List<String> lines = new ArrayList<>();
    for (String symbol : missing) {
      String name = symbol.replaceFirst("^\\w+ ", "").replaceFirst("\\(.*", "");
      Matcher use = Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
          .matcher(place.source().text());
      int start = use.find(place.position()) ? use.start() : place.position();
      add(lines, place.source(), start, start + name.length(), List.of(CANNOT_FIND + symbol));
    }
    return new CellException(NAME, CANNOT_FIND + String.join(", ", missing), lines, null);
  }

  private static void add(
      List<String> lines, Source source, int start, int end, List<String> message) {
    int number = source.lineAt(start);
    String line = source.line(number);
    int column = Math.min(start - source.lineStart(start), line.length());
    int width = Math.max(1, Math.min(end - start, line.length() - column));
    lines.add(Ansi.error(source.place(number) + ": " + message.get(0)));
    message.subList(1, message.size()).forEach(lines::add);
    lines.add("    " + line);
    lines.add("    " + blank(line.substring(0, column)) + Ansi.error("^".repeat(width)));
  }

  /** The compiler's message without what only names JShell's wrapping. */
  private static List<String> message(Diag error) {
    List<String> lines = error
        .getMessage(Locale.ENGLISH)
        .lines()
        .filter(line -> !line.strip().startsWith("location:"))
        .map(Wrapping::shorten)
        .toList();
    return List.of(String.join("\n", lines)
        .replaceFirst("cannot find symbol\\s+symbol:\\s+", CANNOT_FIND)
        .split("\n"));
  }

  private static String blank(String text) {
    return text.replaceAll("[^\t]", " ");
  }
}
