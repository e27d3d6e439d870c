package convnets.kernel.session;

import convnets.kernel.CellException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import jdk.jshell.JShell;
import jdk.jshell.JShellException;
import jdk.jshell.Snippet;
import jdk.jshell.Snippet.SubKind;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import jdk.jshell.UnresolvedReferenceException;

/** Java, one piece of source after the other: what one defines, the next can use. */
public final class JavaSession {
  private static final Set<SubKind> SHOWN = Set.of(
      SubKind.VAR_VALUE_SUBKIND,
      SubKind.OTHER_EXPRESSION_SUBKIND,
      SubKind.TEMP_VAR_EXPRESSION_SUBKIND);

  private final Interrupter interrupter;
  private final ReentrantLock compiler = new ReentrantLock(true);
  private final CellControl control;
  private final JShell shell;
  private final Places places = new Places();
  private final RunErrors errors;
  private final ClassPath classPath;
  private final Names names;
  private final Imports imports;

  /** Starts a session; the limit is for one statement, 0 for none. */
  public JavaSession(
      Interrupter interrupter, ErrorViews views, List<String> compilerOptions, long limitMillis) {
    this.interrupter = interrupter;
    control = new CellControl(interrupter, compiler, limitMillis);
    errors = new RunErrors(views, places);
    shell = JShell.builder()
        .executionEngine(new CellProvider(control), Map.of())
        .compilerOptions(compilerOptions.toArray(String[]::new))
        .build();
    classPath = new ClassPath(shell);
    names = new Names(shell, this, compiler);
    imports = new Imports(shell, names);
  }

  /** Returns the class path, to look at or to add to. */
  public ClassPath classPath() {
    return classPath;
  }

  /** Returns what completes and explains source. */
  public Assistant assistant() {
    return new Assistant(shell, compiler, classPath, imports);
  }

  /** Returns what the cells can say without an import of their own. */
  public Imports imports() {
    return imports;
  }

  /** Returns the names that the cells have given, to look at or to forget. */
  public Names names() {
    return names;
  }

  /** From now on a statement may take so long; 0 for no limit. */
  public void limit(long millis) {
    control.limit(millis);
  }

  /** Returns how long a statement may take; 0 for no limit. */
  public long limit() {
    return control.limit();
  }

  /** Returns how errors outside the session's source are shown. */
  public CellException errorOfMagic(String magic, Throwable error) {
    return interrupter.requested()
        ? errors.interrupted(interrupter.reason(), null)
        : errors.ofMagic(magic, error);
  }

  /** Returns how an error is shown that has ended a thread of the cells. */
  public CellException errorOfThread(Throwable error) {
    compiler.lock();
    try {
      return errors.of(error, new ThreadFrames(shell).of(error));
    } finally {
      compiler.unlock();
    }
  }

  /**
   * Evaluates a part of a source.
   *
   * @return the value if the part's last statement is an expression, else null
   * @throws CellException if it does not compile, throws, or is interrupted
   */
  public Object evaluate(Source source, int from, int to) throws CellException {
    compiler.lock();
    try {
      return evaluateAll(source, from, to);
    } catch (VirtualMachineError e) {
      // JShell wraps some of them in an InternalError and keeps only the name.
      if (e.toString().contains("StackOverflowError")) {
        throw CompileErrors.ofDepth(source, e);
      }
      throw e;
    } finally {
      compiler.unlock();
    }
  }

  private Object evaluateAll(Source source, int from, int to) throws CellException {
    SourceCodeAnalysis analysis = shell.sourceCodeAnalysis();
    Set<Snippet> unresolved = new LinkedHashSet<>();
    Object value = null;
    imports.need(source.text().substring(from, to));
    int at = source.skipBlank(from, to);
    while (at < to) {
      String rest = source.text().substring(at, to);
      CompletionInfo next = analysis.analyzeCompletion(rest);
      if (next.completeness() == SourceCodeAnalysis.Completeness.EMPTY) {
        break;
      }
      boolean whole = next.completeness().isComplete();
      value = evaluateOne(whole ? next.source() : rest, new Places.Place(source, at), unresolved);
      at = whole ? source.skipBlank(to - next.remaining().length(), to) : to;
    }
    refuseUnresolved(unresolved);
    return value;
  }

  private Object evaluateOne(String snippet, Places.Place place, Set<Snippet> unresolved)
      throws CellException {
    if (interrupter.requested()) {
      throw errors.interrupted(interrupter.reason(), null);
    }
    control.clear();
    places.begin(place);
    List<SnippetEvent> events = shell.eval(snippet);
    if (events.isEmpty()) {
      throw CompileErrors.ofComment(place);
    }
    List<SnippetEvent> own =
        events.stream().filter(e -> e.causeSnippet() == null).toList();
    own.forEach(event -> places.put(event.snippet().id(), place));
    Object value = null;
    for (SnippetEvent event : own) {
      check(event, place);
      if (isUnresolved(event.status())) {
        unresolved.add(event.snippet());
      }
      value = SHOWN.contains(event.snippet().subKind()) ? control.value() : null;
    }
    control.clear();
    return value;
  }

  private void check(SnippetEvent event, Places.Place place) throws CellException {
    if (event.status() == Snippet.Status.REJECTED) {
      throw CompileErrors.of(place, shell.diagnostics(event.snippet()).toList());
    }
    JShellException exception = event.exception();
    Throwable thrown = control.thrown();
    if (thrown instanceof CellStoppedError || exception != null && interrupter.requested()) {
      throw errors.interrupted(interrupter.reason(), exception);
    }
    if (exception instanceof UnresolvedReferenceException reference) {
      throw unresolved(reference.getSnippet());
    }
    if (exception != null) {
      throw errors.of(thrown == null ? exception : thrown, exception);
    }
  }

  /** A declaration may wait for another one of the same cell, not longer. */
  private void refuseUnresolved(Set<Snippet> snippets) throws CellException {
    for (Snippet snippet : snippets) {
      if (isUnresolved(shell.status(snippet))) {
        throw unresolved(snippet);
      }
    }
  }

  private CellException unresolved(Snippet snippet) {
    Places.Place place =
        places.of(snippet.id()).orElse(new Places.Place(new Source("?", snippet.source()), 0));
    return CompileErrors.ofUnresolved(place, shell, snippet);
  }

  private static boolean isUnresolved(Snippet.Status status) {
    return status == Snippet.Status.RECOVERABLE_DEFINED
        || status == Snippet.Status.RECOVERABLE_NOT_DEFINED;
  }
}
