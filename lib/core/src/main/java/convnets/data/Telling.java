package convnets.data;

import convnets.data.fetch.ProgressText;
import convnets.data.fetch.Watcher;
import java.io.PrintWriter;

/** Where a fetch tells how it goes, and whether a person looks on. */
record Telling(PrintWriter out, boolean redraws) {
  void line(String format, Object... values) {
    out.println(format.formatted(values));
    out.flush();
  }

  Watcher watcher() {
    return new ProgressText(out, redraws);
  }
}
