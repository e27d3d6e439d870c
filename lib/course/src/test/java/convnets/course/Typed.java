package convnets.course;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;

/** What a typed command line printed, and its exit code. */
record Typed(int exit, String out, String err) {
  static Typed in(Path root, Machine machine, String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Repository repository = new Repository(root);
    Course course =
        new Course(repository, machine, new PrintWriter(out, true), new PrintWriter(err, true));
    int exit = Main.commandLine(course).execute(words);
    return new Typed(exit, out.toString(), err.toString());
  }
}
