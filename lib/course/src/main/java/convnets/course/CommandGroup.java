package convnets.course;

import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** A command that does nothing by itself: by its name alone it says which there are below it. */
abstract class CommandGroup implements Callable<Integer> {
  private final String advice;

  @ParentCommand
  private Main main;

  @Spec
  private CommandSpec spec;

  CommandGroup(String advice) {
    this.advice = advice;
  }

  Course course() {
    return main.course();
  }

  @Override
  public final Integer call() {
    throw new ParameterException(spec.commandLine(), spec.name() + ": " + advice);
  }
}
