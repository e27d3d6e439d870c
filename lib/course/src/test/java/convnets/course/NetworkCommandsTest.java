package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import convnets.models.Era;
import convnets.models.LeNet5;
import convnets.models.Models;
import convnets.nn.Network;
import convnets.replay.Run;
import convnets.replay.Trained;
import convnets.tensor.reference.ReferenceBackend;
import convnets.train.Checkpoint;
import convnets.train.Progress;
import convnets.view.summary.ChangeTable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that show and train networks. */
class NetworkCommandsTest {
  @TempDir
  private Path root;

  @Test
  void summaryWithoutANameListsTheNetworksByEras() {
    List<String> lines = typed("summary").out().lines().toList();
    assertEquals("until 2011: handwritten digits", lines.get(0));
    List<String> names = lines.stream()
        .filter(line -> line.startsWith("  "))
        .map(line -> line.trim().split(" ")[0])
        .toList();
    assertEquals(Models.names(), names);
    assertEquals(names.size() + Era.values().length, lines.size());
    int shortcuts = lines.indexOf("from 2015: batch normalization, shortcuts, fewer operations");
    assertEquals("  resnet18        2015   11,689,512 parameters", lines.get(shortcuts + 1));
    assertTrue(lines.contains("  lenet5          1998       60,000 parameters"));
    assertTrue(lines.contains("  vgg19           2014  143,667,240 parameters"));
  }

  @Test
  void summaryShowsTheTableOfThePaper() {
    String table = typed("summary", "lenet5").out();
    for (String number : List.of("60,000", "340,908", "325,680", "C3", "1,516", "151,600")) {
      assertTrue(table.contains(number), number + " in\n" + table);
    }
  }

  @Test
  void summaryAsJsonHasTheNumbersOfThePaper() {
    JsonObject lenet = json(typed("summary", "lenet5", "--json"));
    assertEquals("lenet5", lenet.get("name").getAsString());
    assertEquals(60_000, lenet.get("parameters").getAsInt());
    assertEquals(340_908, lenet.get("connections").getAsInt());
    assertEquals(325_680, lenet.get("macs").getAsInt());
    JsonArray rows = lenet.getAsJsonArray("rows");
    assertEquals(7, rows.size());
    JsonObject output = rows.get(6).getAsJsonObject();
    assertEquals("OUTPUT", output.get("name").getAsString());
    assertEquals(840, output.get("macs").getAsInt());
    assertEquals(0, output.get("parameters").getAsInt());
  }

  @Test
  void theJsonHasMemorySightOperationsAndThePaper() {
    JsonObject lenet = json(typed("summary", "lenet5", "--json"));
    assertEquals(4 * 60_000, lenet.get("parameter_bytes").getAsInt());
    assertEquals(0, lenet.getAsJsonArray("heads").size());
    assertEquals(60_000, lenet.get("parameters_without_heads").getAsInt());
    assertTrue(lenet.getAsJsonObject("paper").get("agrees").getAsBoolean());
    assertEquals(1, lenet.getAsJsonObject("paper").getAsJsonArray("errata").size());
    JsonObject c3 = lenet.getAsJsonArray("rows").get(2).getAsJsonObject();
    assertEquals("[14,14]", c3.get("sees").toString());
    assertEquals(2, c3.get("step").getAsInt());
    assertEquals(4 * 1_600, c3.get("training_bytes").getAsInt());
    assertEquals(4 * (1_176 + 1_600), c3.get("inference_bytes").getAsInt());
    JsonArray operations = c3.getAsJsonArray("operations");
    assertEquals(2, operations.size());
    assertEquals(
        "conv 16@5×5 by table", operations.get(0).getAsJsonObject().get("what").getAsString());
  }

  @Test
  void summaryCanShowWhatIsInsideARow() {
    String table = typed("summary", "lenet5", "--operations").out();
    assertTrue(table.contains("\n          conv 16@5×5 by table "), table);
    assertTrue(!typed("summary", "lenet5").out().contains("\n          conv 16@5×5"));
  }

  @Test
  void compareShowsWhatChangedBetweenTwoNetworks() {
    Typed compared = typed("compare", "lenet5", "lenet5-modern");
    assertEquals(Exit.OK, compared.exit());
    assertEquals(ChangeTable.of(LeNet5.original(), LeNet5.modern(10)) + "\n", compared.out());
  }

  @Test
  void compareNeedsTwoNetworksThatExist() {
    Typed one = typed("compare", "lenet5");
    assertEquals(Exit.USAGE, one.exit());
    Typed wrong = typed("compare", "lenet5", "lenet6");
    assertEquals(Exit.USAGE, wrong.exit());
    assertTrue(wrong.err().startsWith("course: there is no network \"lenet6\": choose one of "));
  }

  @Test
  void onlyThePaperOf1998CountsConnections() {
    JsonObject modern = json(typed("summary", "lenet5-modern", "--json"));
    assertTrue(modern.get("connections").isJsonNull());
    assertEquals(61_706, modern.get("parameters").getAsInt());
  }

  @Test
  void anUnknownNetworkIsRefusedWithThoseThatExist() {
    for (String command : List.of("summary", "train")) {
      Typed wrong = typed(command, "lenet6");
      assertEquals(Exit.USAGE, wrong.exit());
      assertEquals(
          "course: there is no network \"lenet6\": choose one of "
              + String.join(", ", Models.names()) + "\n",
          wrong.err());
    }
  }

  @Test
  void anUnknownDataSetOrBackendIsRefusedWithThoseThatExist() {
    Typed data = typed("train", "lenet5", "--data", "letters");
    assertEquals(Exit.USAGE, data.exit());
    assertEquals(
        "course: there is no data set and no folder \"letters\":"
            + " choose one of digits, fashion-mini, mnist, fashion, cifar10, cifar10-1+2+3-of-5,"
            + " imagenette, or name a folder that has a subfolder of pictures for each class\n",
        data.err());
    Typed backend = typed("train", "lenet5", "--backend", "abacus");
    assertEquals(Exit.USAGE, backend.exit());
    assertEquals(
        "course: there is no backend \"abacus\": choose one of nd4j, onednn, reference\n",
        backend.err());
  }

  @Test
  void noPassesAreRefused() {
    Typed wrong = typed("train", "lenet5", "--epochs", "0");
    assertEquals(Exit.USAGE, wrong.exit());
    assertEquals("course: --epochs 0: at least one pass is needed\n", wrong.err());
  }

  @Test
  void trainingEndsWithItsErrorsAndKeepsTheWeights() {
    Path file = root.resolve("modern.safetensors");
    Path out = root.resolve("shipped.safetensors");
    Typed run = typed(
        "train",
        "lenet5-modern",
        "--epochs",
        "1",
        "--seed",
        "3",
        "--backend",
        "reference",
        "--json",
        "--save",
        file.toString(),
        "--out",
        out.toString());
    assertEquals(Exit.OK, run.exit(), run.err());
    JsonObject result = json(run);
    double testError = result.get("test_error").getAsDouble();
    assertTrue(testError > 0 && testError < 0.5, "test error " + testError);
    assertTrue(result.get("train_error").getAsDouble() < 0.5);
    assertEquals(1, result.get("epochs").getAsInt());
    assertEquals(3, result.get("seed").getAsInt());
    assertTrue(result.get("seconds").getAsDouble() > 0);
    assertTrue(run.err().contains("pass 1 of 1: loss "), run.err());
    assertTrue(Files.isRegularFile(file));
    Network read = LeNet5.modern(10).build(9, ReferenceBackend.REFERENCE);
    Checkpoint.load(file, read);
    Trained shipped = Trained.read(out, ReferenceBackend.REFERENCE);
    assertEquals(testError, shipped.testError());
    assertEquals(new Run("lenet5-modern", "digits", 1, 3), shipped.run());
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidAfterTheResult() {
    Path nowhere = root.resolve("missing").resolve("x.safetensors");
    Typed run = typed(
        "train",
        "lenet5-modern",
        "--epochs=1",
        "--backend=reference",
        "--json",
        "--save=" + nowhere);
    assertEquals(Exit.FAILED, run.exit());
    assertEquals(1, json(run).get("epochs").getAsInt());
    String last = run.err().lines().reduce((first, second) -> second).orElseThrow();
    assertTrue(last.startsWith("course: " + nowhere + ": could not be written ("), last);
  }

  @Test
  void theBarShowsTheTimeThatIsLeft() {
    Progress half = new Progress(2, 2, 0, 100, 1.5, 60);
    assertEquals(
        "[===============               ]  50 %, pass 2 of 2, loss 1.5000, 1:00 left ",
        ProgressLine.bar(half));
    Progress first = new Progress(1, 2, 1, 1_000, 1.5, 60);
    assertEquals(
        "[                              ]   0 %, pass 1 of 2, loss 1.5000 ",
        ProgressLine.bar(first));
  }

  private Typed typed(String... words) {
    return Typed.in(root, new FakeMachine(), words);
  }

  private static JsonObject json(Typed typed) {
    return JsonParser.parseString(typed.out()).getAsJsonObject();
  }
}
