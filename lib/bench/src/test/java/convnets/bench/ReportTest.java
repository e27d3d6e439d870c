package convnets.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import convnets.bench.program.Case;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ReportTest {
  private static final Host HOST =
      new Host("Abacus 1", 2, 4096, "Fake 1.0, wood", "Some VM 17", "2026-11-25", "abc1234", 0.1);

  private static final Result NET = new Result(
      Case.named("lenet5-train-64"),
      2,
      Map.of(
          "ours", timing("nd4j", 2),
          "nd4j", timing("nd4j", 2),
          "pytorch-plain", timing("PyTorch 2, 2 threads", 5),
          "pytorch-channels-last", timing("PyTorch 2, 2 threads", 3),
          "pytorch-malloc", timing("PyTorch 2, 2 threads", 2.5)),
      OptionalDouble.of(0.01));

  private static final Result CONVOLUTION = new Result(
      Case.named("conv-peak"),
      2,
      Map.of("ours", timing("nd4j", 100), "pytorch-plain", timing("PyTorch 2, 2 threads", 80)),
      OptionalDouble.of(0.01));

  @Test
  void theBetterPytorchCounts() {
    JsonObject found = cases(run(NET)).get(0).getAsJsonObject();
    assertEquals("lenet5-train-64", found.get("case").getAsString());
    assertEquals(2, found.get("ours_ms").getAsDouble());
    assertEquals(3, found.get("pytorch_ms").getAsDouble());
    assertEquals("pytorch-channels-last", found.get("pytorch_counted").getAsString());
    assertEquals(2.5, found.get("pytorch_malloc_ms").getAsDouble());
    assertEquals(1.5, found.get("ratio_pytorch").getAsDouble());
    assertEquals(2, found.get("nd4j_ms").getAsDouble());
    assertTrue(found.get("dl4j_ms").isJsonNull());
    assertEquals(100, found.get("ours_mb").getAsDouble());
    assertEquals(100, found.get("pytorch_mb").getAsDouble());
  }

  @Test
  void pytorchCountsWithTheFlagsThatSuitItBest() {
    Map<String, Timing> timings = new HashMap<>(NET.timings());
    timings.put("pytorch-plain-default-flags", timing("PyTorch 2, 2 threads", 2.4));
    timings.put("pytorch-channels-last-default-flags", timing("PyTorch 2, 2 threads", 2.8));
    Result result = new Result(NET.work(), 2, timings, OptionalDouble.of(0.01));
    JsonObject found = cases(run(result)).get(0).getAsJsonObject();
    assertEquals("pytorch-plain-default-flags", found.get("pytorch_counted").getAsString());
    assertEquals(1.2, found.get("ratio_pytorch").getAsDouble());
    assertTrue(
        MarkdownReport.of(run(result)).contains("| 2.40–2.40 | plain, default flags | 1.20 |"));
  }

  @Test
  void thePeakIsTheHighestRateOfAnyProgram() {
    Run run = run(CONVOLUTION);
    double operations = 2.0 * 16 * 256 * 28 * 28 * 256 * 9;
    assertEquals(operations / 80e-3 / 1e9, run.peak().orElseThrow(), 1e-9);
    assertEquals(0.8, run.partOfPeak(CONVOLUTION).orElseThrow(), 1e-9);
    assertTrue(run.peak().isPresent());
    assertFalse(run(NET).peak().isPresent());
  }

  @Test
  void whoComputedMeanwhileIsSaidAloud() {
    Result loud = new Result(NET.work(), 2, NET.timings(), OptionalDouble.of(0.7));
    String warning = "The machine was not quiet: in 1 of 2 cases other programs kept up to 0.700"
        + " of 2 cores busy. Read ratios, not times, and measure again.";
    Run run = run(loud, CONVOLUTION);
    assertTrue(TextReport.of(run).endsWith("WARNING: " + warning + "\n"), TextReport.of(run));
    assertTrue(MarkdownReport.of(run).contains(warning));
    assertFalse(cases(run).get(0).getAsJsonObject().get("quiet").getAsBoolean());
    assertTrue(cases(run).get(1).getAsJsonObject().get("quiet").getAsBoolean());
    assertFalse(TextReport.of(run(NET)).contains("WARNING"));
  }

  @Test
  void theDocumentSaysWhereWhenAndHow() {
    String text = MarkdownReport.of(run(NET, CONVOLUTION));
    for (String part : List.of(
        "Command: `./course bench --peers`",
        "Machine: Abacus 1, 2 cores, 4,096 MB, Fake 1.0, wood, Some VM 17. Commit abc1234,"
            + " 2026-11-25. Ours: backend `nd4j`. The others: PyTorch 2. The machine was quiet.",
        "7 rounds of 1.00 seconds",
        "| lenet5-train-64 | 2.00 | 2.00–2.00 | 3.00 | 3.00–3.00 | channels-last | 1.50 | 2.50 | – |",
        "| conv-peak | 16×256×28, 256 3×3, pad 1 |")) {
      assertTrue(text.contains(part), part + "\nin\n" + text);
    }
  }

  @Test
  void columnsAreAligned() {
    Grid grid = Grid.of("case", "ms");
    grid.add("a", "1,000");
    grid.add("longer", "2.00");
    assertEquals("""
        case       ms
        a       1,000
        longer   2.00
        """, grid.text());
    assertEquals("""
        | case | ms |
        | --- | ---: |
        | a | 1,000 |
        | longer | 2.00 |
        """, grid.markdown());
  }

  @Test
  void growthIsShownByImagesAndByThreads() {
    Result one = new Result(
        Case.named("lenet5-train-64@1"),
        1,
        Map.of("ours", timing("nd4j", 3)),
        OptionalDouble.empty());
    Run run = new Run(HOST, request(true), List.of(NET, one));
    assertEquals(1, Tables.batches(run).rows().size());
    assertEquals(
        List.of("lenet5-train-64", "1", "3.00", "1.00", "–", "–", "–"),
        Tables.threads(run).rows().get(0));
    assertEquals(
        List.of("lenet5-train-64", "2", "2.00", "1.50", "3.00", "–", "1.50"),
        Tables.threads(run).rows().get(1));
  }

  private static Run run(Result... results) {
    return new Run(HOST, request(false), List.of(results));
  }

  private static Request request(boolean grow) {
    return new Request(
        ".", List.of(), grow, true, "best", 7, 1, "", false, "./course bench --peers");
  }

  private static JsonArray cases(Run run) {
    return JsonParser.parseString(JsonReport.of(run)).getAsJsonObject().getAsJsonArray("cases");
  }

  private static Timing timing(String description, double milliseconds) {
    return Timing.of(description, List.of(new double[] {milliseconds}), OptionalDouble.of(100));
  }
}
