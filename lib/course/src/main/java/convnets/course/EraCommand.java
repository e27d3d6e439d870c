package convnets.course;

import convnets.data.Data;
import convnets.data.Dataset;
import convnets.data.Split;
import convnets.device.Backends;
import convnets.era.Ablation;
import convnets.era.EraNet;
import convnets.era.EraSwitch;
import convnets.view.data.Tables;
import convnets.view.era.AblationChart;
import convnets.view.era.EraTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Trains a small net of 1998 with the inventions since, one at a time or added up. */
@Command(name = "era", description = "Measures what each invention since 1998 buys a small net.")
final class EraCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Option(
      names = "--data",
      paramLabel = "SET",
      defaultValue = "fashion-mini",
      description = "Such as digits; ./course data list has all (default: ${DEFAULT-VALUE}).")
  private String data;

  @Option(
      names = "--pictures",
      paramLabel = "N",
      description = "Only so many of the training pictures, drawn by seed 1.")
  private Optional<Integer> pictures = Optional.empty();

  @Option(
      names = "--seeds",
      paramLabel = "N",
      defaultValue = "3",
      description = "Trainings of each net (default: ${DEFAULT-VALUE}).")
  private int seeds;

  @Option(
      names = "--passes",
      paramLabel = "N",
      defaultValue = "10",
      description = "Passes over the data (default: ${DEFAULT-VALUE}).")
  private int passes;

  @Option(
      names = "--rate",
      paramLabel = "R",
      defaultValue = "0.03",
      description = "The first learning rate of all (default: ${DEFAULT-VALUE}).")
  private double rate;

  @Option(
      names = "--order",
      paramLabel = "ORDER",
      defaultValue = "alone",
      description = "alone: each against 1998; time: one on top of the other"
          + " (default: ${DEFAULT-VALUE}).")
  private String order;

  @Option(names = "--backend", paramLabel = "NAME", description = "Where to compute.")
  private Optional<String> backend = Optional.empty();

  @Option(names = "--out", paramLabel = "DIR", description = "Writes the charts and the numbers.")
  private Optional<Path> out = Optional.empty();

  @Override
  public Integer call() {
    Course course = main.course();
    Split split = TrainCommand.asked(this::load);
    EraSwitch experiment = TrainCommand.asked(() -> experiment(split.train()));
    out.ifPresent(EraCommand::make);
    try (Stop stop = Stop.onSignal(true)) {
      Ablation ablation = experiment
          .on((net, seed, done, trials) -> {
            course.err().printf("%d of %d: %s, seed %d%n", done + 1, trials, net.name(), seed);
            course.err().flush();
          })
          .fit(split);
      course.print("%s", ablation.title() + " (" + ablation.conditions() + ")");
      course.print("%s", Tables.view(EraTables.of(ablation)));
      out.ifPresent(folder -> write(ablation, folder));
      return ablation.interrupted() ? Exit.INTERRUPTED : Exit.OK;
    }
  }

  private EraSwitch experiment(Dataset train) {
    EraNet base = EraNet.of(train.image(), train.classes().size());
    EraSwitch experiment = EraSwitch.of(base).passes(passes).seeds(seeds).rate(rate);
    if (backend.isPresent()) {
      experiment = experiment.backend(Backends.named(backend.get()));
    }
    return switch (order) {
      case "alone" -> experiment;
      case "time" -> experiment.addedUp();
      default -> throw new IllegalArgumentException("--order " + order + ": choose alone or time");
    };
  }

  private Split load() {
    Split all = TrainCommand.loaded(() -> Data.load(data));
    return pictures.isEmpty()
        ? all
        : new Split(all.train().shuffled(1).first(pictures.get()), all.test());
  }

  /** Before minutes of computing, not after. */
  private static void make(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw CourseException.failed("--out %s: the folder cannot be made", folder);
    }
  }

  private void write(Ablation ablation, Path folder) {
    String name = "era-" + order;
    try {
      if (!ablation.variants().isEmpty()) {
        AblationChart chart = AblationChart.of(ablation);
        chart.save(folder.resolve(name + ".svg"));
        chart.loss().save(folder.resolve(name + "-loss.svg"));
      }
      EraTables.of(ablation).write().csv(folder.resolve(name + ".csv").toFile());
      EraTables.passes(ablation)
          .write()
          .csv(folder.resolve(name + "-passes.csv").toFile());
    } catch (UncheckedIOException e) {
      throw CourseException.failed("%s", e.getMessage());
    }
  }
}
