package convnets.grader.judge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Compiles an answer in memory, with no annotation processor and nothing but the library. */
final class Compiler {
  private static final int MOST_CHARACTERS = 1 << 20;
  private static final int MOST_PROBLEMS = 5;
  private static final String TOO_DEEP =
      "The compiler gave up on this answer: it is nested too deeply.";

  private Compiler() {}

  static Compiled compile(String answer, SourceText source) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      return failed(answer, "This Java has no compiler: a JDK is needed, not a JRE.");
    } else if (source.isEmpty()) {
      return failed(answer, "There is no answer here: it is a class named " + answer + ".");
    } else if (source.text().length() > MOST_CHARACTERS) {
      return failed(answer, "The answer is longer than a million characters.");
    }
    DiagnosticCollector<JavaFileObject> errors = new DiagnosticCollector<>();
    try (MemoryFiles files = new MemoryFiles(
        javac.getStandardFileManager(errors, Locale.ENGLISH, StandardCharsets.UTF_8))) {
      JavaFileObject file = MemoryFiles.source(answer, source.forCompiler());
      boolean done = javac
          .getTask(Writer.nullWriter(), files, errors, options(), null, List.of(file))
          .call();
      List<Problem> problems = problems(errors.getDiagnostics(), source);
      if (!done && problems.isEmpty()) {
        return failed(answer, TOO_DEEP);
      }
      return problems.isEmpty()
          ? named(answer, files.classes())
          : Compiled.failed(answer, problems);
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    } catch (StackOverflowError | RuntimeException tooMuch) {
      return failed(answer, TOO_DEEP);
    }
  }

  private static List<String> options() {
    return List.of(
        "-proc:none",
        "-implicit:none",
        "-parameters",
        "-g",
        "--release",
        String.valueOf(Runtime.version().feature()),
        "-cp",
        WorkerCommand.library());
  }

  private static Compiled named(String answer, Map<String, byte[]> classes) {
    if (classes.containsKey(answer)) {
      return new Compiled(answer, classes, List.of());
    }
    String others = new TreeSet<>(classes.keySet())
        .stream().filter(name -> !name.contains("$")).collect(Collectors.joining(", "));
    return failed(
        answer,
        "This exercise looks for a class named " + answer + ", but the answer has "
            + (others.isEmpty() ? "no class." : others + ": rename it."));
  }

  private static Compiled failed(String answer, String words) {
    return Compiled.failed(answer, List.of(Problem.of(words)));
  }

  private static List<Problem> problems(
      List<Diagnostic<? extends JavaFileObject>> diagnostics, SourceText source) {
    return diagnostics.stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .limit(MOST_PROBLEMS)
        .map(error -> problem(error, source))
        .toList();
  }

  private static Problem problem(Diagnostic<? extends JavaFileObject> error, SourceText source) {
    int line = (int) error.getLineNumber() - 1;
    String words = PlainWords.of(error);
    if (error.getLineNumber() == Diagnostic.NOPOS || line < 1) {
      return Problem.of(words);
    }
    String caret = " ".repeat((int) Math.max(0, error.getColumnNumber() - 1)) + "^";
    return new Problem(line, words, source.line(line).replace('\t', ' ') + "\n" + caret);
  }
}
