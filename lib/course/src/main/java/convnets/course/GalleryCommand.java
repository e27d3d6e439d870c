package convnets.course;

import convnets.view.gallery.Rooms;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** Draws every picture there is onto one page. */
@Command(name = "gallery", description = "Writes a page with every picture that can be drawn.")
final class GalleryCommand implements Callable<Integer> {
  @ParentCommand
  private Main main;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The folder for the page and its pictures; it is made if need be.")
  private Path folder;

  @Override
  public Integer call() {
    Course course = main.course();
    try {
      Path page = Rooms.all().write(folder, name -> course.err().printf("drawing %s%n", name));
      course.print("%s", page);
    } catch (UncheckedIOException e) {
      throw CourseException.failed("%s", e.getMessage());
    }
    return Exit.OK;
  }
}
