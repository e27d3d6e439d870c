package convnets.kernel.session;

import convnets.kernel.MimeBundle;
import convnets.kernel.docs.Comments;
import convnets.kernel.docs.Javadoc;
import convnets.kernel.docs.JdkSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import jdk.jshell.JShell;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.SourceCodeAnalysis.Documentation;

/** Completes and explains source at a cursor, also while a cell runs, but not while it compiles. */
public final class Assistant {
  private final SourceCodeAnalysis analysis;
  private final ReentrantLock compiler;
  private final ClassPath classPath;
  private final Imports imports;

  Assistant(JShell shell, ReentrantLock compiler, ClassPath classPath, Imports imports) {
    this.analysis = shell.sourceCodeAnalysis();
    this.compiler = compiler;
    this.classPath = classPath;
    this.imports = imports;
  }

  /** What may stand between two positions of the source. */
  public record Completions(List<String> texts, int from, int to) {}

  /** Returns what may stand at the cursor. */
  public Completions complete(String source, int cursor) {
    return alone(() -> completeJava(source, cursor));
  }

  /** Returns the signatures and comments of what the cursor stands in or on, if it is known. */
  public Optional<MimeBundle> explain(String source, int cursor) {
    return alone(() -> explainJava(source, cursor));
  }

  /** Returns whether a console should run this, wait for more, or refuse it. */
  public String completeness(String source) {
    return alone(() -> completenessOf(source));
  }

  private <T> T alone(Supplier<T> work) {
    compiler.lock();
    try {
      return work.get();
    } finally {
      compiler.unlock();
    }
  }

  private Completions completeJava(String source, int cursor) {
    String java = withoutMagics(source);
    int start = snippetStart(java, cursor);
    imports.need(java);
    imports.needAll(simpleName(java, cursor));
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

  private Optional<MimeBundle> explainJava(String source, int cursor) {
    String java = withoutMagics(source);
    int end = cursor;
    while (end < java.length() && Character.isJavaIdentifierPart(java.charAt(end))) {
      end++;
    }
    int start = snippetStart(java, end);
    imports.need(java);
    String snippet = java.substring(start, end);
    List<Documentation> found = documentation(snippet);
    List<Documentation> all = found.isEmpty() ? documentation(snippet + "(") : found;
    return all.isEmpty() ? Optional.empty() : Optional.of(bundle(all));
  }

  private String completenessOf(String source) {
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

  private List<Documentation> documentation(String snippet) {
    return analysis.documentation(snippet, snippet.length(), true);
  }

  private MimeBundle bundle(List<Documentation> found) {
    List<String> inForce = imports.inForce();
    JdkSource jdk = JdkSource.current();
    Comments comments = new Comments(classPath.entries(), jdk);
    List<String> text = new ArrayList<>();
    List<String> html = new ArrayList<>();
    Set<String> advice = new LinkedHashSet<>();
    for (Documentation one : found) {
      // JShell finds comments of the JDK only, and those only where the JDK has its source.
      Optional<String> comment =
          Optional.ofNullable(one.javadoc()).or(() -> comments.of(one.signature(), inForce));
      String rendered = comment.map(Javadoc::html).orElse("");
      text.add((one.signature() + "\n" + Javadoc.text(rendered)).strip());
      html.add("<p>" + Javadoc.code(one.signature()) + "</p>\n" + rendered);
      if (comment.isEmpty()) {
        jdk.advice(one.signature(), inForce).ifPresent(advice::add);
      }
    }
    text.addAll(advice);
    advice.forEach(sentence -> html.add("<p>" + sentence + "</p>"));
    return MimeBundle.text(String.join("\n\n", text)).and("text/html", String.join("\n", html));
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

  /** Returns what is typed of a name that stands by itself; nothing after a dot. */
  private static String simpleName(String java, int cursor) {
    int start = cursor;
    while (start > 0 && Character.isJavaIdentifierPart(java.charAt(start - 1))) {
      start--;
    }
    return start > 0 && java.charAt(start - 1) == '.' ? "" : java.substring(start, cursor);
  }

  private static String withoutMagics(String source) {
    return InlineMagics.replace(
        source,
        (place, text) -> place == InlineMagics.Place.VALUE
            ? "0;" + " ".repeat(text.length() - 2)
            : " ".repeat(text.length()));
  }
}
