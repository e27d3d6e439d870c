package convnets.kernel.session;

import com.sun.source.util.JavacTask;
import convnets.kernel.docs.SourceText;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** Parses a snippet as javac would; JShell calls some wrong ones complete. */
final class Syntax {
  private Syntax() {}

  /** Returns whether the snippet is right as statements, as a member, or as a file. */
  static boolean isRight(String snippet) {
    return parses("class X { void x() throws Throwable {" + snippet + "\n} }")
        || parses("class X { Object x = " + snippet.replaceFirst(";\\s*$", "") + "\n; }")
        || parses("class X {" + snippet + "\n}")
        || parses(snippet);
  }

  private static boolean parses(String source) {
    AtomicBoolean right = new AtomicBoolean(true);
    DiagnosticListener<JavaFileObject> listener = diagnostic -> {
      if (diagnostic.getKind() == Diagnostic.Kind.ERROR) {
        right.set(false);
      }
    };
    try {
      JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
          .getTask(
              null, null, listener, List.of("-proc:none"), null, List.of(new SourceText(source)));
      task.parse();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return right.get();
  }
}
