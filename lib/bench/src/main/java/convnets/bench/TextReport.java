package convnets.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The results for a terminal. */
final class TextReport {
  private TextReport() {}

  static String of(Run run) {
    List<String> parts = new ArrayList<>();
    if (!run.nets().isEmpty()) {
      parts.add(Tables.nets(run.nets()).text());
    }
    if (!run.convolutions().isEmpty()) {
      parts.add("Convolutions, GFLOP/s; the peak is %s\n"
              .formatted(Figures.of(run.peak().orElse(0)))
          + Tables.convolutions(run).text());
    }
    if (run.request().grow()) {
      parts.add(Tables.batches(run).text());
      parts.add(Tables.threads(run).text());
    }
    parts.add("ratio: PyTorch's time over ours. Ours: backend %s. Commit %s, %s\n"
        .formatted(run.backend(), run.host().commit(), run.host().line()));
    Stream<String> noise = run.noise().stream().map(line -> "WARNING: " + line + "\n");
    return String.join("\n", Stream.concat(parts.stream(), noise).toList());
  }
}
