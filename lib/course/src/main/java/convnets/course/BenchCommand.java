package convnets.course;

import com.google.gson.Gson;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/**
 * Times the library, alone or beside others. The benchmarks are in a Maven profile of their own, so
 * that nobody fetches PyTorch who does not want it; this command builds them and starts them.
 */
@Command(name = "bench", description = "Times the library, alone or beside PyTorch and DL4J.")
final class BenchCommand implements Callable<Integer> {
  private static final String MODULE = "lib/bench";
  private static final String KERNEL = "kernel";
  private static final String PEERS = ",lib/bench/pytorch,lib/bench/dl4j";

  @ParentCommand
  private Main main;

  @Spec
  private CommandSpec spec;

  @Parameters(
      paramLabel = "CASE",
      arity = "0..*",
      description = "Such as lenet5-train-64 or nin-cifar10-infer-1@2; without one, the usual."
          + " \"kernel\" alone times the Jupyter kernel beside bare JShell.")
  private List<String> cases = List.of();

  @Option(
      names = "--peers",
      description = "Also PyTorch and DL4J, some 300 MB to fetch, and the backend nd4j.")
  private boolean peers;

  @Option(names = "--grow", description = "Also how cost grows: 1 to 256 images, 1 to all threads.")
  private boolean grow;

  @Option(
      names = "--backend",
      paramLabel = "NAME",
      defaultValue = "best",
      description = "Where ours computes (default: ${DEFAULT-VALUE}).")
  private String backend;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "7",
      description = "Turns of each program (default: ${DEFAULT-VALUE}).")
  private int rounds;

  @Option(
      names = "--seconds",
      paramLabel = "S",
      defaultValue = "1",
      description = "Length of a turn (default: ${DEFAULT-VALUE}).")
  private double seconds;

  @Option(names = "--json", paramLabel = "FILE", description = "Writes the figures as JSON.")
  private Optional<Path> json = Optional.empty();

  @Option(names = "--write", description = "Writes docs/performance.md.")
  private boolean write;

  @Override
  public Integer call() {
    Course course = main.course();
    if (rounds < 1 || !(seconds > 0)) {
      throw CourseException.usage(
          "--rounds %d --seconds %s: at least one turn of some length is needed", rounds, seconds);
    }
    if (cases.contains(KERNEL) && cases.size() > 1) {
      throw CourseException.usage("kernel is timed alone, not with %s", cases);
    }
    build(course);
    return cases.contains(KERNEL)
        ? run(course, "convnets.bench.kernel.KernelBench", kernelRequest(course))
        : run(course, "convnets.bench.Bench", request(course.repository().root()));
  }

  private static int run(Course course, String program, String request) {
    Path root = course.repository().root();
    String classPath = root.resolve(MODULE).resolve("target/classes")
        + File.pathSeparator
        + System.getProperty("java.class.path");
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return course.machine().run(root, Map.of(), List.of(java, "-cp", classPath, program, request));
  }

  /** A kernel as `./course kernel install` makes it. */
  private String kernelRequest(Course course) {
    Path folder = course.repository().root().resolve(".convnets/bench/kernels");
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("root", course.repository().root().toString());
    object.put("kernel", new Kernels(course).install(folder, List.of()).toString());
    object.put("json", jsonFile());
    return new Gson().toJson(object);
  }

  private String jsonFile() {
    return json.map(file -> file.toAbsolutePath().toString()).orElse("");
  }

  private void build(Course course) {
    boolean windows = course.machine().system() == Machine.System.WINDOWS;
    Path root = course.repository().root();
    List<String> command = new ArrayList<>();
    command.add(root.resolve(windows ? "mvnw.cmd" : "mvnw").toString());
    command.addAll(List.of("-B", "-ntp", "-q", "-f", root.resolve("pom.xml").toString()));
    command.addAll(List.of("-DskipTests", "package", "-am"));
    command.add(peers ? "-Pbench,peers" : "-Pbench");
    command.addAll(List.of("-pl", peers ? MODULE + PEERS : MODULE));
    course.say("building the benchmarks%s.", peers ? " and fetching what they compare with" : "");
    Path log = course.repository().log("bench");
    if (course.machine().log(log, command) == 0) {
      return;
    }
    if (isWithoutNetwork(log)) {
      throw CourseException.missing(
          "the benchmarks need libraries that come from the network, once. Connect and try again");
    }
    throw CourseException.failed("the benchmarks could not be built (details: %s)", log);
  }

  private static boolean isWithoutNetwork(Path log) {
    try {
      String text = Files.readString(log);
      String last = text.substring(Math.max(0, text.lastIndexOf("\n$ ")));
      return last.matches("(?s).*(UnknownHost|Failed to fetch|Could not transfer|offline mode).*");
    } catch (IOException e) {
      return false;
    }
  }

  private String request(Path root) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("root", root.toString());
    object.put("cases", cases);
    object.put("grow", grow);
    object.put("peers", peers);
    object.put("backend", backend);
    object.put("rounds", rounds);
    object.put("seconds", seconds);
    object.put("json", jsonFile());
    object.put("write", write);
    object.put("command", "./course " + String.join(" ", typed()));
    return new Gson().toJson(object);
  }

  /** What was typed, without the folders of this machine: it goes into the document. */
  private List<String> typed() {
    String file = json.map(Path::toString).orElse("");
    String name = json.map(path -> path.getFileName().toString()).orElse("");
    return spec.root().commandLine().getParseResult().originalArgs().stream()
        .map(argument -> file.isEmpty() ? argument : argument.replace(file, name))
        .toList();
  }
}
