package convnets.course;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;

/** Lets the shell complete our commands and options. */
@Command(
    name = "completion",
    description = {
      "Prints a completion script for bash and zsh.",
      "Use it with: source <(./course completion)"
    })
final class CompletionCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Override
  public Integer call() {
    Course course = main.course();
    course.print("%s", AutoComplete.bash("course", Main.commandLine(course)));
    return Exit.OK;
  }
}
