package convnets.course;

import com.google.gson.Gson;
import convnets.kernel.KernelSpec;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Tells Jupyter of our kernel: it runs on the class path of this program. */
record Kernels(Course course) {
  /** The name that IJava chose: notebooks written for it run on ours, and ours on it. */
  static final String NAME = "java";

  /** Threads of native code that wait must not spin: they would steal the cores from the rest. */
  private static final Map<String, String> VARIABLES = Map.of("GOMP_SPINCOUNT", "2000");

  private static final String MARK = "convnets.kernel.Main";

  /** The part of a kernel.json that starts it. */
  private record Started(List<String> argv) {}

  Path install(Path folder, List<String> jvmArguments) {
    return install(folder, NAME, jvmArguments);
  }

  /** Writes the kernel into a folder of kernels; another of this name is kept beside it. */
  Path install(Path folder, String name, List<String> jvmArguments) {
    List<Path> classPath = jars(System.getProperty("java.class.path"));
    List<String> arguments = with(jvmArguments);
    KernelSpec plain = new KernelSpec("Java", classPath, arguments, VARIABLES);
    arguments.addAll(new ClassArchive(course).arguments(plain));
    return install(folder, name, new KernelSpec("Java", classPath, arguments, VARIABLES));
  }

  /** Writes the kernel whose cells compute on a graphics card beside the usual one. */
  Path installGpu(Path folder, String classPath) {
    Map<String, String> variables = new HashMap<>(VARIABLES);
    variables.put("CONVNETS_BACKEND", Cuda.BACKEND);
    return install(
        folder,
        Cuda.KERNEL,
        new KernelSpec(Cuda.DISPLAY_NAME, jars(classPath), with(List.of()), variables));
  }

  private Path install(Path folder, String name, KernelSpec kernel) {
    try {
      keepOther(folder, name);
      return kernel.install(folder, name);
    } catch (IOException e) {
      throw CourseException.failed("cannot write the kernel into %s: %s", folder, e.getMessage());
    }
  }

  private static List<Path> jars(String classPath) {
    return Stream.of(classPath.split(File.pathSeparator))
        .map(entry -> asJar(Path.of(entry).toAbsolutePath()))
        .toList();
  }

  private List<String> with(List<String> jvmArguments) {
    List<String> arguments = new ArrayList<>(jvmArguments);
    arguments.add("-Dconvnets.home=" + course.repository().root());
    return arguments;
  }

  /** Returns whether our kernel is the one of this name in a folder of kernels. */
  static boolean isOurs(Path folder, String name) {
    try {
      return Files.readString(folder.resolve(name).resolve("kernel.json")).contains(MARK);
    } catch (IOException e) {
      return false;
    }
  }

  /** Returns the program that our kernel of this name runs on: the java that installed it. */
  static Path java(Path folder, String name) {
    try {
      String json = Files.readString(folder.resolve(name).resolve("kernel.json"));
      return new Gson()
          .fromJson(json, Started.class).argv().stream()
              .filter(word -> word.matches(".*\\bjava(\\.exe)?"))
              .map(Path::of)
              .findFirst()
              .orElseThrow(() -> new IOException("its kernel.json names no java"));
    } catch (IOException e) {
      throw CourseException.failed("cannot read the kernel in %s: %s", folder, e.getMessage());
    }
  }

  /** Classes in a folder cannot be shared, so their jar takes its place if there is one. */
  private static Path asJar(Path entry) {
    if (!entry.endsWith(Path.of("course", "target", "classes"))) {
      return entry;
    }
    try (Stream<Path> files = Files.list(entry.getParent())) {
      return files
          .filter(file -> file.getFileName().toString().matches("course-.*\\.jar"))
          .findFirst()
          .orElse(entry);
    } catch (IOException e) {
      return entry;
    }
  }

  private void keepOther(Path folder, String name) throws IOException {
    Path other = folder.resolve(name);
    Path kept = folder.resolve(name + "-before-convnets");
    if (Files.exists(other) && !isOurs(folder, name) && !Files.exists(kept)) {
      Files.move(other, kept);
      course.say("another kernel was called \"%s\"; it is now %s.", name, kept.getFileName());
    }
  }
}
