package convnets.data;

import convnets.data.fetch.Downloader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A program that fetches the tiny set: arguments are the mirror and the cache. */
final class FetchProcess {
  static final byte[] INK = TinySet.bytes(200_000, 3);
  static final byte[] LABELS = TinySet.bytes(100, 4);

  private FetchProcess() {}

  public static void main(String[] arguments) {
    Path cache = Path.of(arguments[1]);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    new Fetcher(
            new DataFolders(List.of(cache)),
            cache,
            new Downloader(Duration.ofMinutes(2)),
            new Telling(out, false),
            Optional.empty(),
            false)
        .fetch(TinySet.files(List.of(arguments[0]), INK, LABELS));
  }

  static ProcessBuilder command(String mirror, Path cache) {
    String java = ProcessHandle.current().info().command().orElse("java");
    return new ProcessBuilder(
            java,
            "-cp",
            System.getProperty("java.class.path"),
            FetchProcess.class.getName(),
            mirror,
            cache.toString())
        .redirectErrorStream(true);
  }
}
