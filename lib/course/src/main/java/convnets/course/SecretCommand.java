package convnets.course;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** For teachers: the secret that makes the inputs of hidden tests unknown. */
@Command(
    name = "secret",
    description = "For teachers: draws the seed of the hidden tests.",
    synopsisSubcommandLabel = "COMMAND",
    subcommands = SecretCommand.New.class)
final class SecretCommand extends CommandGroup {
  SecretCommand() {
    super("say `secret new`");
  }

  /** Draws one. */
  @Command(name = "new", description = "Draws a secret, which is never shown.")
  static final class New implements Callable<Integer> {
    @ParentCommand
    private SecretCommand secret;

    @Option(
        names = "--file",
        paramLabel = "FILE",
        description = "Where it is kept (default: convnets/secret in your settings).")
    private Optional<Path> file = Optional.empty();

    @Override
    public Integer call() {
      Course course = secret.course();
      Secret drawn = Secret.at(file, course.machine());
      drawn.create();
      course.print("a new secret is in %s: keep a copy, and never give it away", drawn.file());
      return Exit.OK;
    }
  }
}
