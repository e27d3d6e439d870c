package convnets.bench;

import com.google.gson.GsonBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The results for programs: one object, what was not measured is null. */
final class JsonReport {
  private JsonReport() {}

  static String of(Run run) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("cases", run.results().stream().map(result -> of(run, result)).toList());
    object.put("machine", run.host());
    object.put("command", run.request().command());
    object.put("quiet", run.noise().isEmpty());
    object.put("backend", run.backend());
    object.put("versions", run.versions());
    object.put("peak_gflops", value(run.peak()));
    return new GsonBuilder()
            .serializeNulls()
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .create()
            .toJson(object)
        + "\n";
  }

  private static Map<String, Object> of(Run run, Result result) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("case", result.work().name());
    object.put("ours_ms", median(result.ours()));
    object.put("pytorch_ms", median(result.pytorch()));
    object.put("dl4j_ms", median(result.timing(Contender.DL4J)));
    object.put("nd4j_ms", median(result.timing(Contender.ND4J)));
    object.put("ratio_pytorch", result.ratio().orElse(null));
    object.put("ours_mb", megabytes(result.ours()));
    object.put("pytorch_mb", megabytes(result.pytorch()));
    object.put("threads", result.threads());
    object.put("pytorch_counted", result.pytorchName().orElse(null));
    object.put("pytorch_malloc_ms", median(result.timing(Contender.MALLOC)));
    object.put("ours_gflops", result.gigaflops(result.ours()).orElse(null));
    object.put("pytorch_gflops", result.gigaflops(result.pytorch()).orElse(null));
    object.put("ours_of_peak", run.partOfPeak(result).orElse(null));
    object.put("quiet", run.isQuiet(result));
    object.put("other_cores", value(result.otherCores()));
    Map<String, Object> programs = new LinkedHashMap<>();
    result.timings().forEach((name, timing) -> programs.put(name, program(timing)));
    object.put("programs", programs);
    return object;
  }

  private static Map<String, Object> program(Timing timing) {
    Map<String, Object> object = new LinkedHashMap<>();
    object.put("description", timing.description());
    object.put("median_ms", timing.median());
    object.put("p10_ms", timing.p10());
    object.put("p90_ms", timing.p90());
    object.put("steps", timing.steps());
    object.put("peak_mb", value(timing.megabytes()));
    return object;
  }

  private static Double median(Optional<Timing> timing) {
    return timing.map(Timing::median).orElse(null);
  }

  private static Double megabytes(Optional<Timing> timing) {
    return timing.map(t -> value(t.megabytes())).orElse(null);
  }

  private static Double value(OptionalDouble number) {
    return number.isPresent() ? (Double) number.getAsDouble() : null;
  }
}
