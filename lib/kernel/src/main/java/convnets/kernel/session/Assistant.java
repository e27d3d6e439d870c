package convnets.kernel.session;

import java.util.List;
import java.util.stream.Collectors;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.SourceCodeAnalysis.Documentation;

/** Completes and explains source at a cursor. */
public final class Assistant {
  private final SourceCodeAnalysis analysis;

  Assistant(SourceCodeAnalysis analysis) {
    this.analysis = analysis;
  }

  /** What may stand between two positions of the source. */
  public record Completions(List<String> texts, int from, int to) {}

  /** Returns what may stand at the cursor. */
  public Completions complete(String source, int cursor) {
    String java = withoutMagics(source);
    int start = snippetStart(java, cursor);
    int[] anchor = {0};
    List<String> texts =
        analysis
            .completionSuggestions(java.substring(start, cursor), cursor - start, anchor)
            .stream()
            .map(SourceCodeAnalysis.Suggestion::continuation)
            .distinct()
            .sorted()
            .toList();
    return new Completions(texts, texts.isEmpty() ? cursor : start + anchor[0], cursor);
  }

  /** Returns the signatures and comments of what the cursor stands in or on; empty if unknown. */
  public String explain(String source, int cursor) {
    String java = withoutMagics(source);
    int end = cursor;
    while (end < java.length() && Character.isJavaIdentifierPart(java.charAt(end))) {
      end++;
    }
    int start = snippetStart(java, end);
    String snippet = java.substring(start, end);
    String found = documentation(snippet);
    return found.isEmpty() ? documentation(snippet + "(") : found;
  }

  /** Returns whether a console should run this, wait for more, or refuse it. */
  public String completeness(String source) {
    String rest = withoutMagics(source);
    while (!rest.isBlank()) {
      CompletionInfo next = analysis.analyzeCompletion(rest);
      switch (next.completeness()) {
        case DEFINITELY_INCOMPLETE:
          return "incomplete";
        case UNKNOWN:
          return "invalid";
        case EMPTY:
          return "complete";
        default:
          if (!Syntax.isRight(next.source())) {
            return "invalid";
          }
          rest = next.remaining();
      }
    }
    return "complete";
  }

  private String documentation(String snippet) {
    return analysis.documentation(snippet, snippet.length(), true).stream()
        .map(Assistant::text)
        .collect(Collectors.joining("\n\n"));
  }

  private static String text(Documentation documentation) {
    String comment = documentation.javadoc();
    return comment == null
        ? documentation.signature()
        : documentation.signature() + "\n" + comment.replaceAll("<[^>]+>", "").strip();
  }

  /** JShell completes one snippet, so those before it are skipped. */
  private int snippetStart(String java, int cursor) {
    int at = 0;
    while (true) {
      CompletionInfo next = analysis.analyzeCompletion(java.substring(at, cursor));
      if (!next.completeness().isComplete() || next.remaining().isBlank()) {
        return at;
      }
      at = cursor - next.remaining().length();
    }
  }

  private static String withoutMagics(String source) {
    return source
        .lines()
        .map(line -> line.startsWith("%") ? " ".repeat(line.length()) : line)
        .collect(Collectors.joining("\n", "", source.endsWith("\n") ? "\n" : ""));
  }
}
