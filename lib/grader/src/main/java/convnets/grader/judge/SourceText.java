package convnets.grader.judge;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A student's answer as written, line by line; what only its cell or file needs (magics, {@code
 * package}) is blanked, so that lines keep their numbers.
 */
public final class SourceText {
  private static final Pattern PACKAGE =
      Pattern.compile("^\\h*+package\\h++[\\w.]++\\h*+;", Pattern.MULTILINE);

  /** What a notebook imports by itself, so far as a worker has it, on one line in front. */
  private static final String IMPORTS = Stream.of(
          "java.io.*",
          "java.math.*",
          "java.net.*",
          "java.util.*",
          "java.util.concurrent.*",
          "java.util.regex.*",
          "java.util.stream.*",
          "convnets.tensor.*",
          "convnets.autograd.*",
          "convnets.nn.*",
          "static convnets.nn.Blocks.*",
          "convnets.models.*",
          "convnets.data.*",
          "convnets.train.*")
      .map(name -> "import " + name + "; ")
      .collect(Collectors.joining("", "", "\n"));

  private static final int LONGEST_SHOWN = 300;

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
    String cleaned = PACKAGE.matcher(String.join("\n", lines)).replaceFirst("");
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

  /** Returns a line, or so much of it as is worth showing, counted from 1; empty if none. */
  String line(int number) {
    String line = number >= 1 && number <= lines.length ? lines[number - 1] : "";
    return line.length() <= LONGEST_SHOWN ? line : line.substring(0, LONGEST_SHOWN) + "…";
  }

  boolean isEmpty() {
    return text().isBlank();
  }
}
