package convnets.grader;

import convnets.data.FileTree;
import convnets.grader.api.Exercise;
import convnets.grader.api.Points;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/**
 * A teacher's own exercises: a folder of Java sources, the interfaces marked {@link Exercise} and
 * plain JUnit 5 tests, compiled for one run. It is the teacher's code, and runs with his rights.
 */
public final class SourcePack implements ExercisePack, AutoCloseable {
  /** Where a pack keeps what students start from, which is not part of it. */
  public static final String HANDOUT = "handout";

  private final PackFile about;
  private final Path compiled;
  private final URLClassLoader loader;
  private final List<Class<?>> classes;

  private SourcePack(PackFile about, Path compiled, URLClassLoader loader, List<Class<?>> classes) {
    this.about = about;
    this.compiled = compiled;
    this.loader = loader;
    this.classes = classes;
  }

  /**
   * Compiles a folder, with all that is in it but the {@link #HANDOUT}.
   *
   * @throws PackException if {@code pack.yaml} is not right, if it has no exercise or no test, or
   *     does not compile
   */
  public static SourcePack of(Path folder) {
    PackFile about = PackFile.in(folder);
    try {
      Path compiled = Files.createTempDirectory("convnets-pack");
      try {
        compile(folder, sources(folder), compiled);
        SourcePack pack = loaded(about, compiled);
        pack.check(folder);
        return pack;
      } catch (IOException | RuntimeException e) {
        delete(compiled);
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Path> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.startsWith(folder.resolve(HANDOUT)))
          .sorted()
          .toList();
    }
  }

  private static void compile(Path folder, List<Path> sources, Path to) throws IOException {
    if (sources.isEmpty()) {
      throw new PackException("there is no Java source in the pack " + folder);
    }
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> told = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(told, Locale.ENGLISH, StandardCharsets.UTF_8)) {
      List<String> options = List.of(
          "-proc:none",
          "-parameters",
          "-d",
          to.toString(),
          "-cp",
          System.getProperty("java.class.path"));
      boolean done = javac
          .getTask(
              Writer.nullWriter(),
              files,
              told,
              options,
              null,
              files.getJavaFileObjects(sources.toArray(Path[]::new)))
          .call();
      if (!done) {
        throw new PackException("the pack " + folder + " does not compile:\n" + errors(told));
      }
    }
  }

  private static String errors(DiagnosticCollector<JavaFileObject> told) {
    return told.getDiagnostics().stream()
        .filter(error -> error.getKind() == Diagnostic.Kind.ERROR)
        .map(error -> error.toString())
        .collect(Collectors.joining("\n"));
  }

  private static SourcePack loaded(PackFile about, Path compiled) throws IOException {
    URL[] place = {compiled.toUri().toURL()};
    URLClassLoader loader = new URLClassLoader(place, SourcePack.class.getClassLoader());
    try (Stream<Path> files = Files.walk(compiled)) {
      List<Class<?>> classes = files
          .filter(file -> file.toString().endsWith(".class"))
          .sorted()
          .<Class<?>>map(file -> load(loader, compiled.relativize(file).toString()))
          .toList();
      return new SourcePack(about, compiled, loader, classes);
    }
  }

  private static Class<?> load(ClassLoader loader, String file) {
    try {
      String name = file.replace(".class", "").replace(File.separatorChar, '.');
      return Class.forName(name, false, loader);
    } catch (ClassNotFoundException never) {
      throw new IllegalStateException(never);
    }
  }

  private void check(Path folder) {
    if (exercises().isEmpty()) {
      throw new PackException(
          "the pack " + folder + " has no exercise: an interface marked @Exercise");
    } else if (tests().isEmpty()) {
      throw new PackException("the pack " + folder + " has no test: a method marked @Points");
    }
    about.check(
        folder,
        exercises().stream()
            .map(type -> type.getAnnotation(Exercise.class).answer())
            .toList());
  }

  /** Returns what {@code pack.yaml} says. */
  public PackFile about() {
    return about;
  }

  @Override
  public List<Class<?>> exercises() {
    return classes.stream()
        .filter(type -> type.isAnnotationPresent(Exercise.class))
        .toList();
  }

  @Override
  public List<Class<?>> tests() {
    return classes.stream()
        .filter(type -> Arrays.stream(type.getDeclaredMethods())
            .anyMatch(method -> method.isAnnotationPresent(Points.class)))
        .toList();
  }

  private static void delete(Path folder) {
    try {
      FileTree.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Deletes what was compiled. */
  @Override
  public void close() {
    try {
      loader.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    delete(compiled);
  }
}
