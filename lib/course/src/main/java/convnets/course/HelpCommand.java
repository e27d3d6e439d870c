package convnets.course;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows what a command does, or lists them all. */
@Command(name = "help", description = "Shows this help, or that of a command.")
final class HelpCommand implements Callable<Integer> {
  @Spec
  private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "COMMAND", description = "The command to explain.")
  private String command;

  @Override
  public Integer call() {
    CommandLine all = spec.parent().commandLine();
    CommandLine shown = command == null ? all : all.getSubcommands().get(command);
    if (shown == null) {
      throw new ParameterException(spec.commandLine(), Main.noCommand(all, command));
    }
    shown.usage(all.getOut());
    return Exit.OK;
  }
}
