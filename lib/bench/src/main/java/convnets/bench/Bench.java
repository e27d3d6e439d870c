package convnets.bench;

import com.google.gson.Gson;
import convnets.bench.program.Case;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Times our library beside others, and tells what it found. {@code ./course bench} starts it in a
 * process of its own, since lib/course does not know this module.
 */
public final class Bench {
  private static final int OK = 0;
  private static final int FAILED = 1;
  private static final int USAGE = 2;

  private final Request request;
  private final PrintStream out;
  private final PrintStream err;

  Bench(Request request, PrintStream out, PrintStream err) {
    this.request = request;
    this.out = out;
    this.err = err;
  }

  /** Reads the request from the first argument, and ends with an exit code of {@code ./course}. */
  public static void main(String[] arguments) throws InterruptedException {
    Request request = new Gson().fromJson(arguments[0], Request.class);
    System.exit(new Bench(request, System.out, System.err).run());
  }

  int run() throws InterruptedException {
    Host host = Host.here(Path.of(request.root()));
    List<Case> cases;
    try {
      cases = request.work(host.cores());
    } catch (IllegalArgumentException e) {
      err.println("course: " + e.getMessage());
      return USAGE;
    }
    List<Result> results = new ArrayList<>();
    for (Case work : cases) {
      results.add(new Match(request, work, host.cores(), err).play());
    }
    Run run = new Run(host, request, results);
    out.print(TextReport.of(run));
    boolean json = write(request.json(), JsonReport.of(run));
    boolean document = write(request.write() ? "docs/performance.md" : "", MarkdownReport.of(run));
    boolean complete = results.stream().allMatch(result -> result.ours().isPresent());
    return json && document && complete ? OK : FAILED;
  }

  /** Writes a file of this name, if there is a name. */
  private boolean write(String file, String text) {
    if (file.isEmpty()) {
      return true;
    }
    try {
      WholeFile.write(request.file(file), text);
      return true;
    } catch (IOException e) {
      err.printf("course: %s: could not be written (%s)%n", file, e.getMessage());
      return false;
    }
  }
}
