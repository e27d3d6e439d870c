package convnets.kernel.session;

import convnets.kernel.CellException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.DeclarationSnippet;
import jdk.jshell.Diag;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;

/**
 * What the compiler says, with the cell, the line, its text, carets under the place, and once for
 * each kind of error a line of {@link Advice}.
 */
final class CompileErrors {
  private static final String NAME = "CompilationException";
  private static final String CANNOT_FIND = "cannot find symbol: ";
  private static final int MOST = 10;
  private static final Advice ADVICE = new Advice();

  private final Source source;
  private final List<String> lines = new ArrayList<>();
  private final Set<String> advised = new HashSet<>();

  private CompileErrors(Source source) {
    this.source = source;
  }

  static CellException of(Places.Place place, List<Diag> diagnostics) {
    List<Diag> errors = diagnostics.stream().filter(Diag::isError).toList();
    CompileErrors shown = new CompileErrors(place.source());
    for (Diag error : errors.subList(0, Math.min(MOST, errors.size()))) {
      int start = place.position() + (int) Math.max(0, error.getPosition());
      int end = place.position() + (int) Math.max(0, error.getEndPosition());
      shown.add(start, end, message(error));
      shown.advise(error.getCode());
    }
    if (errors.size() > MOST) {
      shown.lines.add("… and " + (errors.size() - MOST) + " errors more");
    }
    String first =
        errors.isEmpty() ? "it does not compile" : message(errors.get(0)).get(0);
    return new CellException(NAME, first, shown.lines, null);
  }

  /** A declaration does not compile, or waits for one that no cell has. */
  static CellException ofUnresolved(Places.Place place, JShell shell, Snippet snippet) {
    List<Diag> diagnostics = shell.diagnostics(snippet).toList();
    return diagnostics.isEmpty() && snippet instanceof DeclarationSnippet declaration
        ? ofMissing(place, shell.unresolvedDependencies(declaration).toList())
        : of(place, diagnostics);
  }

  /** A declaration uses what is defined nowhere: {@code method h()}, {@code variable x}. */
  private static CellException ofMissing(Places.Place place, List<String> missing) {
    CompileErrors shown = new CompileErrors(place.source());
    for (String symbol : missing) {
      String name = symbol.replaceFirst("^\\w+ ", "").replaceFirst("\\(.*", "");
      Matcher use = Pattern.compile("\\b" + Pattern.quote(name) + "\\b")
          .matcher(place.source().text());
      int start = use.find(place.position()) ? use.start() : place.position();
      shown.add(start, start + name.length(), List.of(CANNOT_FIND + symbol));
      shown.advise("cant.resolve.location" + (symbol.startsWith("method ") ? ".args" : ""));
    }
    return new CellException(NAME, CANNOT_FIND + String.join(", ", missing), shown.lines, null);
  }

  /** JShell takes a comment that never ends for nothing at all. */
  static CellException ofComment(Places.Place place) {
    CompileErrors shown = new CompileErrors(place.source());
    String message = "unclosed comment";
    int start = place.source().text().indexOf("/*", place.position());
    shown.add(start, start + 2, List.of(message));
    shown.advise("unclosed.comment");
    return new CellException(NAME, message, shown.lines, null);
  }

  /** The compiler walks down into what it reads, and this leads down too far. */
  static CellException ofDepth(Source source, VirtualMachineError error) {
    String message = "an expression or block is nested too deeply to be compiled: split it";
    return new CellException(
        NAME, message, List.of(Ansi.error(source.name() + ": " + message)), error);
  }

  private void add(int start, int end, List<String> message) {
    int number = source.lineAt(start);
    String line = source.line(number);
    int column = Math.min(start - source.lineStart(start), line.length());
    int width = Math.max(1, Math.min(end - start, line.length() - column));
    lines.add(Ansi.error(source.place(number) + ": " + message.get(0)));
    message.subList(1, message.size()).forEach(lines::add);
    lines.add("    " + line);
    lines.add("    " + blank(line.substring(0, column)) + Ansi.error("^".repeat(width)));
  }

  private void advise(String code) {
    if (advised.add(code)) {
      ADVICE.on(code).ifPresent(advice -> lines.add("  → " + advice));
    }
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
