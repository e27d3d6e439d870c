package convnets.view.training;

import static convnets.view.training.ReplayExamples.LENET;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import convnets.replay.Imprint;
import convnets.replay.Origin;
import convnets.replay.Replay;
import convnets.replay.Snapshot;
import convnets.train.EpochResult;
import convnets.train.Progress;
import convnets.view.Examples;
import convnets.view.drawing.Markup;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReplayPlayerTest {
  private static final Pattern DATA =
      Pattern.compile("<script type=\"application/json\">(.*?)</script>", Pattern.DOTALL);

  @Test
  void theShadesAreThoseOfTheFile() throws IOException {
    JsonNode strips = data(ReplayPlayer.of(LENET)).get("strips");
    List<Imprint> first = LENET.snapshot(0).imprints();
    assertEquals(first.size(), strips.size());
    for (int i = 0; i < first.size(); i++) {
      JsonNode shots = strips.get(i).get("shots");
      assertEquals(LENET.snapshots().size(), shots.size());
      for (int shot = 0; shot < shots.size(); shot++) {
        Imprint imprint = LENET.snapshots().get(shot).imprints().get(i);
        assertArrayEquals(imprint.shades(), shots.get(shot).get("shades").binaryValue());
        assertEquals(imprint.low(), shots.get(shot).get("low").doubleValue());
        assertEquals(imprint.high(), shots.get(shot).get("high").doubleValue());
        double extent = strips.get(i).get("extent").doubleValue();
        assertTrue(Math.max(-imprint.low(), imprint.high()) <= extent);
      }
      JsonNode layout = strips.get(i).get("layout");
      int pixels = layout.get("tiles").intValue()
          * layout.get("across").intValue()
          * layout.get("down").intValue();
      assertEquals(first.get(i).shades().length, pixels, first.get(i).row());
    }
  }

  @Test
  void eachPassHasItsNumbersInWords() throws IOException {
    JsonNode words = data(ReplayPlayer.of(LENET)).get("words");
    assertEquals(LENET.epochs().size() + 1, words.size());
    assertEquals(
        "Before the first pass: the weights are those that were drawn.",
        words.get(0).asText());
    for (EpochResult pass : LENET.epochs()) {
      assertEquals(
          Markup.format(
              "After pass %d of 12: loss %s, training error %.2f %%, test error %.2f %%.",
              pass.epoch(),
              Markup.brief(pass.trainLoss()),
              100 * pass.trainError(),
              100 * pass.testError()),
          words.get(pass.epoch()).asText());
    }
  }

  @Test
  void eachPassShowsTheSnapshotThatWasTakenThen() throws IOException {
    JsonNode shots = data(ReplayPlayer.of(LENET)).get("shots");
    for (int pass = 0; pass <= 12; pass++) {
      Snapshot shown = LENET.snapshots().get(shots.get(pass).intValue());
      assertEquals(LENET.snapshot(pass).epoch(), shown.epoch());
    }
  }

  @Test
  void theMarkStandsOnTheCurves() throws IOException {
    JsonNode errors = data(ReplayPlayer.of(LENET)).get("charts").get(1);
    String svg = ReplayPlayer.of(LENET).picture().markup();
    double before = -1;
    for (int pass = 1; pass <= 12; pass++) {
      double x = errors.get("places").get(pass).doubleValue();
      double y = errors.get("heights").get(1).get(pass).doubleValue();
      assertTrue(x > before);
      before = x;
      String dot = "cx=\"%s\" cy=\"%s\" r=\"2.5\"".formatted(Markup.number(x), Markup.number(y));
      assertTrue(svg.contains(dot), dot);
    }
    assertEquals(-1, errors.get("heights").get(1).get(0).doubleValue());
  }

  @Test
  void aTrainingOfOnesOwnIsToldBesideTheRecordedOne() throws IOException {
    ReplayPlayer player = ReplayPlayer.of(LENET).with(Examples.history(14));
    JsonNode words = data(player).get("words");
    assertEquals(15, words.size());
    assertTrue(
        words
            .get(2)
            .asText()
            .endsWith(" Yours: loss 1.25, training error 10.00 %, test error 11.00 %."),
        words.get(2).asText());
    assertEquals(
        "After pass 14 of 12. Yours: loss 0.179, training error 1.43 %, test error 2.43 %.",
        words.get(14).asText());
    String markup = player.picture().markup();
    for (String name : List.of("your training", "your test", "recorded")) {
      assertTrue(markup.contains(">" + name + "</text>"), name);
    }
    assertFalse(ReplayPlayer.of(LENET).picture().markup().contains("your training"));
  }

  @Test
  void whatTheFileSaysStaysText() {
    Origin origin = LENET.origin();
    Replay hostile = new Replay(
        LENET.run(),
        new Origin(
            "<script>alert(1)</script>",
            origin.recipe(),
            origin.material(),
            origin.device(),
            "\"><img src=x onerror=alert(1)>",
            "]]>",
            origin.date()),
        LENET.subject(),
        LENET.firstLosses(),
        LENET.losses(),
        LENET.epochs(),
        false,
        LENET.snapshots());
    String markup = ReplayPlayer.of(hostile).picture().markup();
    assertFalse(markup.contains("<script>alert"), markup);
    assertFalse(markup.contains("<img src=x"), markup);
  }

  @Test
  void aLiveTrainingIsLaidOverTheRecordedOne() {
    List<Curves> shown = new ArrayList<>();
    LiveChart chart = new LiveChart((curves, anew) -> shown.add(curves), () -> 0).over(LENET);
    chart.onStep(new Progress(1, 3, 10, 10, 1.5, 1));
    chart.onEpoch(new Progress(1, 3, 10, 10, 1.5, 1), Examples.history(1));
    String markup = chart.picture().markup();
    assertTrue(markup.contains(">recorded</text>"), markup);
    assertTrue(markup.contains("stroke-dasharray"), markup);
    assertTrue(
        chart.picture().text().endsWith("; laid over the recording of " + LENET),
        chart.picture().text());
    assertEquals(2, shown.size());
  }

  @Test
  void filtersStandInRowsAsWideAsAPhoneAllows() {
    Imprint filters = LENET.snapshot(0).imprints().get(0);
    assertEquals(new ReplayStrip(6, 5, 5, 6, 8), ReplayStrip.of(filters));
    for (Imprint imprint : LENET.snapshot(0).imprints()) {
      ReplayStrip strip = ReplayStrip.of(imprint);
      assertTrue(strip.width() <= 404, imprint.row() + ": " + strip.width());
    }
  }

  @Test
  void itIsSaidWhatIsLeftOut() {
    Replay replay = Replay.read(Path.of("../../docs/replays/nin-small-fashion.replay"));
    String markup = ReplayPlayer.of(replay).picture().markup();
    for (String caption : List.of(
        "conv1: 32 of 48 filters 5×5", "conv1: 8 of 48 maps 28×28", "pool1: 24 maps 14×14")) {
      assertTrue(markup.contains("<p>" + caption + " <"), caption);
    }
    assertTrue(ReplayPlayer.of(LENET).picture().markup().contains("<p>C1: 6 maps 28×28 <"));
    Imprint maps = replay.snapshot(0).imprints().get(1);
    assertEquals(8, new RowCounts(List.of()).of(maps));
  }

  private static JsonNode data(ReplayPlayer player) throws IOException {
    Matcher found = DATA.matcher(player.picture().markup());
    assertTrue(found.find());
    return JsonMapper.builder().build().readTree(found.group(1));
  }
}
