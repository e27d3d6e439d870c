package convnets.course;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** For teachers: a link for each chapter, which opens it at a click. */
@Command(
    name = "links",
    description = "For teachers: prints a link that opens each chapter.",
    footer = {
      "",
      "With --hub, links for nbgitpuller on your JupyterHub: a click brings the",
      "chapter and what is new in it, and never overwrites what a student wrote.",
      "Without, badges for Binder, which forgets everything: only a download keeps it."
    })
final class LinksCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Option(
      names = "--repo",
      required = true,
      paramLabel = "URL",
      description = "The students' copy, as `./course release` makes it.")
  private String repo;

  @Option(
      names = "--branch",
      required = true,
      paramLabel = "B",
      description = "Its branch that students get.")
  private String branch;

  @Option(names = "--hub", paramLabel = "URL", description = "Your JupyterHub, with nbgitpuller.")
  private Optional<String> hub = Optional.empty();

  @Override
  public Integer call() {
    Links links = new Links(repo, branch, hub);
    new Notebooks(main.course().repository().notebooks())
        .all()
        .forEach(chapter -> main.course().print("%s", links.to(chapter)));
    return Exit.OK;
  }
}
