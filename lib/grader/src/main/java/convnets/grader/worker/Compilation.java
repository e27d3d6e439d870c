package convnets.grader.worker;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/**
 * What javac made of a text, in memory: no annotation processor runs, nothing but the library is on
 * its class path, and no file is written.
 *
 * @param classes each class's bytes by its name; none if there are errors
 * @param errors the first few
 * @param gaveUp whether the compiler itself broke down
 */
public record Compilation(Map<String, byte[]> classes, List<CompileError> errors, boolean gaveUp) {
  private static final int MOST_ERRORS = 5;
  private static final int MOST_CLASSES = 1000;
  private static final Compilation GAVE_UP = new Compilation(Map.of(), List.of(), true);

  /** Compiles a text as Java 17, which is what every grader has, however new its JDK. */
  public static Compilation of(String className, String text, String library) {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    if (javac == null) {
      String words = "this Java has no compiler: a JDK is needed, not a JRE";
      return new Compilation(Map.of(), List.of(new CompileError("", words, 0, 0)), false);
    }
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    try (MemoryFiles files = new MemoryFiles(
        javac.getStandardFileManager(told, Locale.ENGLISH, StandardCharsets.UTF_8))) {
      List<JavaFileObject> sources = List.of(MemoryFiles.source(className, text));
      boolean done = javac
          .getTask(Writer.nullWriter(), files, told, options(library), null, sources)
          .call();
      List<CompileError> errors = told.getDiagnostics().stream()
          .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
          .limit(MOST_ERRORS)
          .map(CompileError::of)
          .toList();
      boolean gaveUp = !done && errors.isEmpty();
      return gaveUp ? GAVE_UP : new Compilation(done ? files.classes() : Map.of(), errors, false);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError brokenDown) {
      return GAVE_UP;
    }
  }

  private static List<String> options(String library) {
    return List.of(
        "-proc:none", "-implicit:none", "-parameters", "-g", "--release", "17", "-cp", library);
  }

  void write(ValueWriter out) throws IOException {
    out.write(boolean.class, gaveUp).write(int.class, errors.size());
    for (CompileError error : errors) {
      out.write(String.class, error.code()).write(String.class, error.message());
      out.write(int.class, error.line()).write(int.class, error.column());
    }
    writeClasses(out, classes);
  }

  /** Writes classes as a worker takes them. */
  public static void writeClasses(ValueWriter out, Map<String, byte[]> classes) throws IOException {
    out.write(int.class, classes.size());
    for (Map.Entry<String, byte[]> type : classes.entrySet()) {
      out.writeBytes(type.getValue()).write(String.class, type.getKey());
    }
  }

  /** Reads what a worker wrote, and trusts none of it. */
  public static Compilation read(ValueReader in) throws IOException {
    boolean gaveUp = (boolean) in.read(boolean.class);
    int count = (int) in.read(int.class);
    if (count < 0 || count > MOST_ERRORS) {
      throw new WireException("a compilation with " + count + " errors");
    }
    List<CompileError> errors = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String code = Thrown.cut((String) in.read(String.class));
      String message = Thrown.cut((String) in.read(String.class));
      errors.add(
          new CompileError(code, message, (int) in.read(int.class), (int) in.read(int.class)));
    }
    Map<String, byte[]> classes = readClasses(in);
    in.end();
    return new Compilation(classes, errors, gaveUp);
  }

  static Map<String, byte[]> readClasses(ValueReader in) throws IOException {
    int count = (int) in.read(int.class);
    if (count < 0 || count > MOST_CLASSES) {
      throw new WireException(count + " classes; the most are " + MOST_CLASSES);
    }
    Map<String, byte[]> classes = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      byte[] bytes = in.readBytes();
      classes.put((String) in.read(String.class), bytes);
    }
    return classes;
  }
}
