package convnets.course;

import java.io.PrintWriter;

/** What every command works with: the checkout, the computer, and where to write. */
record Course(Repository repository, Machine machine, PrintWriter out, PrintWriter err) {
  /** Says what set-up is about to do, apart from the command's own output. */
  void say(String sentence, Object... values) {
    err.println("course: " + sentence.formatted(values));
    err.flush();
  }

  void print(String line, Object... values) {
    out.println(line.formatted(values));
    out.flush();
  }
}
