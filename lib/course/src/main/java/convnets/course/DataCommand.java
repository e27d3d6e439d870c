package convnets.course;

import convnets.data.Data;
import convnets.data.Fetcher;
import convnets.data.SetCheck;
import convnets.data.SetStatus;
import convnets.data.fetch.NotFetchedException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The data sets: what is here, how to get the rest, and whether it is what was published. */
@Command(
    name = "data",
    description = "Lists, fetches and verifies the data sets.",
    synopsisSubcommandLabel = "COMMAND",
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done; for verify: what is here is right",
      "1:verify found a damaged file",
      "2:the command line is wrong",
      "3:a set did not come; the message says how to get it by hand",
      "130:interrupted; the next fetch goes on from there"
    },
    subcommands = {DataCommand.Sets.class, DataCommand.Fetch.class, DataCommand.Verify.class})
final class DataCommand extends CommandGroup {
  private static final double MEGABYTE = 1e6;

  DataCommand() {
    super("choose one of list, fetch, verify");
  }

  /** What the user names and is not there is wrong usage. */
  private static <T> T named(Supplier<T> asked) {
    try {
      return asked.get();
    } catch (IllegalArgumentException e) {
      throw CourseException.usage("%s", e.getMessage());
    }
  }

  /** Shows what is here. */
  @Command(name = "list", description = "Shows each set: where it is, its size, its licence.")
  static final class Sets implements Callable<Integer> {
    @ParentCommand
    private DataCommand data;

    @Override
    public Integer call() {
      Course course = data.course();
      for (SetStatus set : Data.list()) {
        course.print("%-13s%s: %s", set.name(), set.about().title(), set.about().holds());
        course.print(
            "%-13sby %s; licence: %s", "", set.about().by(), set.about().licence());
        course.print("%-13s%s", "", state(set));
      }
      course.print("%nA folder of your own, a subfolder for each class: ImageFolder.of(folder)");
      return Exit.OK;
    }

    private static String state(SetStatus set) {
      String get = "./course data fetch %s (%s)".formatted(set.name(), size(set.download()));
      if (set.isHere()) {
        return "here: %s, %s".formatted(set.folder().get(), size(set.bytes()));
      }
      String part = set.folder()
          .map(folder ->
              "in part: %s, without %s; ".formatted(folder, String.join(", ", set.missing())))
          .orElse("not here; ");
      return part + (set.download() == 0 ? "it comes with the repository" : "to get it: " + get);
    }

    private static String size(long bytes) {
      return String.format(Locale.ROOT, "%.1f MB", bytes / MEGABYTE);
    }
  }

  /** Gets what is not here. */
  @Command(
      name = "fetch",
      description = {
        "Fetches sets, if they are not here or damaged.",
        "A download that was stopped is gone on with."
      })
  static final class Fetch implements Callable<Integer> {
    @ParentCommand
    private DataCommand data;

    @Parameters(arity = "1..*", paramLabel = "NAME", description = "Such as mnist or cifar10.")
    private List<String> names;

    @Option(
        names = "--from",
        paramLabel = "DIR|URL",
        description = "A folder or an address that has the files, instead of the known servers.")
    private Optional<String> from = Optional.empty();

    @Option(
        names = "--to",
        paramLabel = "DIR",
        description = "Where to put them, each set in a subfolder (default: ~/.cache/convnets).")
    private Optional<Path> to = Optional.empty();

    @Override
    public Integer call() {
      Fetcher plain = new Fetcher(data.course().out(), System.console() != null);
      Fetcher there = to.map(plain::to).orElse(plain);
      Fetcher fetcher = from.map(there::from).orElse(there);
      try (Stop stop = Stop.onSignal(true)) {
        for (String name : names) {
          named(() -> fetcher.fetch(name));
        }
      } catch (NotFetchedException | UncheckedIOException e) {
        throw CourseException.missing("%s", e.getMessage());
      }
      return Exit.OK;
    }
  }

  /** Compares what is here with what was published. */
  @Command(name = "verify", description = "Computes the checksums of the files that are here.")
  static final class Verify implements Callable<Integer> {
    @ParentCommand
    private DataCommand data;

    @Parameters(arity = "0..*", paramLabel = "NAME", description = "Without a name: all sets.")
    private List<String> names = List.of();

    @Override
    public Integer call() {
      List<SetCheck> checks = named(() -> Data.verify(names.toArray(String[]::new)));
      checks.forEach(check -> data.course().print("%s", check));
      boolean damaged = checks.stream().anyMatch(check -> !check.problems().isEmpty());
      boolean missing =
          !names.isEmpty() && checks.stream().anyMatch(check -> check.folder().isEmpty());
      return damaged ? Exit.FAILED : missing ? Exit.MISSING : Exit.OK;
    }
  }
}
