package convnets.grader.judge;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A student's answer as written, line by line; what only its cell or file needs (magics, {@code
 * package}) is blanked, so that lines keep their numbers.
 */
public final class SourceText {
  private static final Pattern PACKAGE =
      Pattern.compile("^(\\s*)package\\s+[\\w.]+\\s*;", Pattern.MULTILINE);

  /** What a notebook imports by itself, on one line in front of the answer's first. */
  private static final String IMPORTS = "import java.util.*; import java.util.function.*;"
      + " import java.util.stream.*; import convnets.tensor.*; import convnets.nn.*;"
      + " import convnets.autograd.*;\n";

  private final String[] lines;

  private SourceText(String[] lines) {
    this.lines = lines;
  }

  /** Takes an answer as it stands in a cell or a file. */
  public static SourceText of(String source) {
    String[] lines = source.split("\\R", -1);
    for (int i = 0; i < lines.length && (lines[i].isBlank() || isMagic(lines[i])); i++) {
      lines[i] = "";
    }
    String cleaned = PACKAGE.matcher(String.join("\n", lines)).replaceFirst("$1");
    return new SourceText(cleaned.split("\n", -1));
  }

  private static boolean isMagic(String line) {
    return line.strip().startsWith("%");
  }

  /** Returns the answer without magics and package. */
  public String text() {
    return String.join("\n", lines);
  }

  /** Returns the text to compile, whose line {@code n + 1} is the answer's line {@code n}. */
  String forCompiler() {
    return IMPORTS + text();
  }

  /** Returns a line, counted from 1; empty if there is none. */
  String line(int number) {
    return number >= 1 && number <= lines.length ? lines[number - 1] : "";
  }

  List<String> lines() {
    return Arrays.asList(lines);
  }

  boolean isEmpty() {
    return text().isBlank();
  }
}
