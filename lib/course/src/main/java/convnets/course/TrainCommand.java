package convnets.course;

import com.google.gson.Gson;
import convnets.data.DamagedFileException;
import convnets.data.DataNotFoundException;
import convnets.data.Split;
import convnets.device.Backends;
import convnets.nn.Network;
import convnets.replay.Run;
import convnets.replay.Trained;
import convnets.tensor.Backend;
import convnets.train.Evaluation;
import convnets.train.History;
import convnets.train.Trainer;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Trains a network by its recipe, and tells the errors that it ends with. */
@Command(name = "train", description = "Trains a network and tells its errors.")
final class TrainCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Parameters(paramLabel = "NETWORK", description = "Such as lenet5; ./course summary lists them.")
  private String name;

  @Option(
      names = "--data",
      paramLabel = "SET",
      defaultValue = "digits",
      description = "A set of ./course data list, or a folder with a subfolder of pictures for each"
          + " class (default: ${DEFAULT-VALUE}).")
  private String data;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      defaultValue = "12",
      description = "Passes over the data (default: ${DEFAULT-VALUE}).")
  private int epochs;

  @Option(
      names = "--seed",
      paramLabel = "S",
      defaultValue = "1",
      description = "Draws first weights and order (default: ${DEFAULT-VALUE}).")
  private long seed;

  @Option(
      names = "--backend",
      paramLabel = "NAME",
      description = "Where to compute; without it, what suits the recipe.")
  private Optional<String> backend = Optional.empty();

  @Option(
      names = "--gpu",
      description = "Computes on the graphics card if it can, and says why if it cannot.")
  private boolean gpu;

  @Mixin
  private WeightFiles weights;

  @Option(
      names = "--record",
      paramLabel = "FILE",
      description = "Keeps curves, filters and feature maps of each pass; replay shows them.")
  private Optional<Path> record = Optional.empty();

  @Spec
  private CommandSpec spec;

  @Option(names = "--json", description = "Prints the result as one JSON object.")
  private boolean json;

  @Override
  public Integer call() {
    Course course = main.course();
    if (epochs < 1) {
      throw CourseException.usage("--epochs %d: at least one pass is needed", epochs);
    }
    Optional<Integer> exit = gpu ? onCard(course) : Optional.empty();
    return exit.orElseGet(() -> trained(course));
  }

  private int trained(Course course) {
    if (record.isPresent()) {
      Quick.refuse(course.machine(), "A recording");
    }
    weights.refuseQuick(course.machine());
    Run run = new Run(name, data, epochs, seed);
    asked(run::architecture);
    Split split = asked(() -> loaded(run::load));
    Backend device = asked(() -> backend.map(Backends::named).orElseGet(run.recipe()::backend));
    Network network = run.build(device);
    course
        .err()
        .printf(
            "%s on %s, %d passes, seed %d, backend %s%n",
            network, data, epochs, seed, device.name());
    Trainer trainer = run.trainer(network).on(new ProgressLine(course.err()));
    Optional<Recording> recording =
        record.map(file -> Recording.of(run, split, network, file).madeBy(course, spec));
    History history;
    try (Stop stop = Stop.onSignal(weights.areKept() || record.isPresent())) {
      history = recording.map(trainer::on).orElse(trainer).fit(split.train(), split.test());
      double error = tell(course, split, network, history);
      weights.write(course, new Trained(run, error, network), history.interrupted());
      recording.ifPresent(Recording::save);
    }
    return history.interrupted() ? Exit.INTERRUPTED : Exit.OK;
  }

  /** Trains in a process of its own, for nothing of CUDA is on this class path; or not at all. */
  private Optional<Integer> onCard(Course course) {
    if (backend.isPresent()) {
      throw CourseException.usage(
          "--gpu chooses the backend %s: leave out --backend %s", Cuda.BACKEND, backend.get());
    }
    List<String> words =
        new ArrayList<>(spec.root().commandLine().getParseResult().originalArgs());
    words.removeIf("--gpu"::equals);
    words.addAll(List.of("--backend", Cuda.BACKEND));
    return new Cuda(course).classPath().map(classPath -> onCard(course, classPath, words));
  }

  private static int onCard(Course course, String classPath, List<String> words) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(List.of("-cp", classPath, Main.class.getName()));
    command.addAll(words);
    return course.machine().run(Path.of("").toAbsolutePath(), Map.of(), command);
  }

  /** Data that is not here, or damaged, is told with its remedy. */
  static Split loaded(Supplier<Split> data) {
    try {
      return data.get();
    } catch (DataNotFoundException | DamagedFileException e) {
      throw CourseException.failed("%s", e.getMessage());
    }
  }

  /** Returns the error on the test pictures. */
  private double tell(Course course, Split split, Network network, History history) {
    double testError = Evaluation.of(network, split.test()).error();
    double trainError = Evaluation.of(network, split.train()).error();
    Map<String, Object> result = new LinkedHashMap<>();
    result.put("network", name);
    result.put("data", data);
    result.put("test_error", testError);
    result.put("train_error", trainError);
    result.put("epochs", history.epochs().size());
    result.put("seed", seed);
    result.put("seconds", history.epochs().isEmpty() ? 0 : history.last().seconds());
    result.put("backend", network.backend().name());
    result.put("interrupted", history.interrupted());
    if (json) {
      course.print("%s", new Gson().toJson(result));
    } else {
      course.print("test error %.2f %%, training error %.2f %%", 100 * testError, 100 * trainError);
    }
    return testError;
  }

  /** What the user names and is not there is wrong usage. */
  static <T> T asked(Supplier<T> named) {
    try {
      return named.get();
    } catch (IllegalArgumentException | IllegalStateException e) {
      throw CourseException.usage("%s", e.getMessage());
    }
  }
}
