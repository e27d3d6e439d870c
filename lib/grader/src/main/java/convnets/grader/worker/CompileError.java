package convnets.grader.worker;

import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * A compiler's error as it told it.
 *
 * @param code the compiler's own name for this kind of error
 * @param message in the compiler's words
 * @param line the line of the compiled text, counted from 1; 0 if it is about no line
 * @param column the place in that line, counted from 1
 */
public record CompileError(String code, String message, int line, int column) {
  static CompileError of(Diagnostic<? extends JavaFileObject> error) {
    boolean placed = error.getLineNumber() != Diagnostic.NOPOS;
    return new CompileError(
        error.getCode(),
        Thrown.cut(error.getMessage(Locale.ENGLISH)),
        placed ? (int) error.getLineNumber() : 0,
        placed ? (int) error.getColumnNumber() : 0);
  }
}
