package convnets.bench;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A program in the match: how its process is started. Each has a class path of its own, and nothing
 * of the others on it.
 *
 * @param name as the results call it
 * @param main the class that serves
 * @param classPath where it finds its libraries
 * @param arguments what comes behind the case's name
 * @param variables what its environment has beside the number of threads
 * @param flags how its Java collects garbage
 */
record Contender(
    String name,
    String main,
    String classPath,
    List<String> arguments,
    Map<String, String> variables,
    List<String> flags) {

  static final String OURS = "ours";
  static final String ND4J = "nd4j";
  static final String PLAIN = "pytorch-plain";
  static final String CHANNELS_LAST = "pytorch-channels-last";
  static final String DEFAULT_FLAGS = "-default-flags";
  static final String MALLOC = "pytorch-malloc";
  static final String DL4J = "dl4j";

  /** What keeps glibc from giving memory back after each step, only to ask for it again. */
  private static final Map<String, String> KEEP_MEMORY = Map.of(
      "MALLOC_MMAP_MAX_", "0",
      "MALLOC_TRIM_THRESHOLD_", "8000000000",
      "MALLOC_TOP_PAD_", "268435456");

  /**
   * A heap that begins small, and grows for what is kept: what a process then holds is what its
   * library takes, and not room that Java was given. The kernel of the notebooks begins with more,
   * for its compiler, which is not here.
   */
  static final List<String> SMALL = List.of("-XX:+UseSerialGC", "-Xms32m");

  /** What all programs are started with. */
  private static final List<String> FLAGS = List.of(
      "-Xmx1g",
      "-Dfile.encoding=UTF-8",
      "-Dai.djl.offline=true",
      "-Dorg.bytedeco.javacpp.maxbytes=0",
      "-Dorg.bytedeco.javacpp.maxphysicalbytes=0");

  /** Our library on a backend, on the class path of this program. */
  static Contender ours(String name, String backend) {
    return new Contender(
        name,
        "convnets.bench.ours.Ours",
        System.getProperty("java.class.path"),
        List.of(backend),
        Map.of(),
        SMALL);
  }

  /** PyTorch, {@code plain} or {@code channels-last}. */
  static Contender pytorch(Request request, String layout, int threads) {
    return new Contender(
        "pytorch-" + layout,
        "convnets.bench.pytorch.PyTorch",
        classPath(request, "pytorch"),
        List.of(layout, String.valueOf(threads)),
        Map.of(),
        SMALL);
  }

  /** The same with the garbage collector and the first heap that Java chooses itself. */
  Contender defaultFlags() {
    return new Contender(name + DEFAULT_FLAGS, main, classPath, arguments, variables, List.of());
  }

  /** The same with glibc's malloc tuned. */
  Contender tuned() {
    return new Contender(MALLOC, main, classPath, arguments, KEEP_MEMORY, flags);
  }

  static Contender dl4j(Request request) {
    return new Contender(
        DL4J, "convnets.bench.dl4j.Dl4j", classPath(request, "dl4j"), List.of(), Map.of(), SMALL);
  }

  /** Returns the process to start for a case, as many threads allowed as given. */
  ProcessBuilder process(String work, int threads) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(FLAGS);
    if (Runtime.version().feature() >= 24) {
      command.add("--enable-native-access=ALL-UNNAMED");
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(List.of("-cp", classPath, main, work));
    command.addAll(arguments);
    ProcessBuilder builder = new ProcessBuilder(command);
    Map<String, String> environment = builder.environment();
    environment.keySet().removeIf(name -> name.matches("(OMP|GOMP|KMP|MKL|DNNL|OPENBLAS)_.*"));
    for (String pool : List.of("OMP", "MKL", "OPENBLAS")) {
      environment.put(pool + "_NUM_THREADS", String.valueOf(threads));
    }
    environment.putAll(variables);
    return builder;
  }

  private static String classPath(Request request, String module) {
    Path target = request.file("lib/bench/" + module + "/target");
    try {
      return target.resolve("classes")
          + File.pathSeparator
          + Files.readString(target.resolve("classpath")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
