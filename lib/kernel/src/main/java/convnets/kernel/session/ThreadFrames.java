package convnets.kernel.session;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SourceCodeAnalysis;
import jdk.jshell.SourceCodeAnalysis.SnippetWrapper;

/**
 * Reads the frames of errors that JShell has not seen, such as those of threads: a frame of a cell
 * gets its snippet for a file, and the snippet's line, as JShell has it for the errors of cells.
 */
final class ThreadFrames {
  private static final Pattern WRAPPER = Pattern.compile("^REPL\\.\\$JShell\\$\\w+");

  private final SourceCodeAnalysis analysis;
  private final Map<String, Snippet> byClass;

  /** Frames of what this shell runs now. */
  ThreadFrames(JShell shell) {
    analysis = shell.sourceCodeAnalysis();
    byClass = shell
        .snippets()
        .collect(toMap(
            snippet -> analysis.wrapper(snippet).fullClassName(),
            snippet -> snippet,
            (older, newer) -> newer));
  }

  /** Returns an error with the frames of this one, and with its causes. */
  Throwable of(Throwable error) {
    Throwable cause = error.getCause() == null ? null : of(error.getCause());
    Throwable read = new Throwable(error.getMessage(), cause);
    read.setStackTrace(Stream.of(error.getStackTrace())
        .filter(frame -> !isStartOfThread(frame))
        .map(this::read)
        .toArray(StackTraceElement[]::new));
    return read;
  }

  private static boolean isStartOfThread(StackTraceElement frame) {
    return frame.getClassName().equals("java.lang.Thread")
        && frame.getMethodName().startsWith("run");
  }

  private StackTraceElement read(StackTraceElement frame) {
    Matcher wrapper = WRAPPER.matcher(frame.getClassName());
    Snippet snippet = wrapper.find() ? byClass.get(wrapper.group()) : null;
    return snippet == null
        ? frame
        : new StackTraceElement(
            frame.getClassName(),
            frame.getMethodName(),
            "#" + snippet.id(),
            line(analysis.wrapper(snippet), frame.getLineNumber()));
  }

  /** The end of a line of the wrapped source is surely the snippet's, if anything of it is. */
  private static int line(SnippetWrapper wrapper, int wrappedLine) {
    int end = -1;
    for (int i = 0; i < wrappedLine; i++) {
      end = wrapper.wrapped().indexOf('\n', end + 1);
    }
    return new Source("", wrapper.source()).lineAt(wrapper.wrappedToSourcePosition(end));
  }
}
