package convnets.view.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.models.AlexNet;
import convnets.models.BnAlexNet;
import convnets.models.GoogLeNet;
import convnets.models.NiN;
import convnets.models.ResNet;
import convnets.models.Vgg;
import convnets.nn.Architecture;
import convnets.nn.NetworkPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each manner of drawing has to show. */
class MannersTest {
  private static final String CROSSING = "stroke=\"#c2570c\"";

  @TempDir
  private Path folder;

  @Test
  void linesCrossWhereALayerSeesBothTowers() {
    String drawn = Diagram.of(AlexNet.original()).toString();
    for (String layer : List.of("conv3", "fc6", "fc7")) {
      assertTrue(line(drawn, layer).endsWith("2 towers that see each other"), line(drawn, layer));
    }
    for (String layer : List.of("conv1", "conv2", "conv4", "conv5")) {
      assertTrue(line(drawn, layer).endsWith("2 towers apart"), line(drawn, layer));
    }
  }

  @Test
  void towersThatNeverMeetHaveNoCrossingLines() {
    assertTrue(crossings(AlexNet.original()) > 0);
    Architecture oneTower = BnAlexNet.original();
    assertEquals(0, count(CROSSING, Diagram.of(oneTower).asBoxes().picture().markup()));
  }

  @Test
  void theNumbersOfFigure2StandAtTheEdges() {
    String drawn = Diagram.of(AlexNet.original()).picture().markup();
    assertEquals(4, count(">55<", drawn));
    assertEquals(2, count(">48<", drawn));
    assertEquals(4, count(">192<", drawn));
    assertEquals(4, count(">2048<", drawn));
    assertEquals(1, count(">1000<", drawn));
  }

  @Test
  void theTableShowsInBoldWhatTheColumnAtTheLeftDoesNotHave() {
    Pattern bold = Pattern.compile("font-weight=\"bold\" fill=\"#1f55a5\">([^<]*)<");
    String drawn =
        Diagram.of(Vgg.a()).beside(Vgg.b(), Vgg.c(), Vgg.d(), Vgg.e()).picture().markup();
    List<String> news =
        bold.matcher(drawn).results().map(found -> found.group(1)).toList();
    assertEquals(
        List.of(
            "conv3-64",
            "conv3-128",
            "conv1-256",
            "conv3-256",
            "conv3-256",
            "conv1-512",
            "conv3-512",
            "conv3-512",
            "conv1-512",
            "conv3-512",
            "conv3-512"),
        news);
  }

  @Test
  void theSmallNetBehindAWindowHasTheUnitsOfItsLayers() {
    String drawn = Diagram.of(NiN.cifar10()).asMlpconv().picture().markup();
    assertEquals(3, count(">mlpconv<", drawn));
    for (String words : List.of(">5×5 conv, 192<", ">1×1 conv, 160<", ">1×1 conv, 96<")) {
      assertTrue(drawn.contains(words), words);
    }
  }

  @Test
  void aRowThatHoldsSeveralOperationsUnfolds() {
    NetworkPlan plan = GoogLeNet.original().plan();
    String drawn = Diagram.of(plan).picture().markup();
    long several = plan.plans().filter(row -> row.operations().count() > 1).count();
    assertEquals(several, count("<details", drawn));
    assertEquals(several, count("<summary", drawn));
    assertEquals(several, count("<svg", drawn));
    assertFalse(drawn.contains("<script"));
  }

  @Test
  void everyEdgeOfTheGraphSaysWhatGoesAlongIt() {
    NetworkPlan plan = GoogLeNet.original().plan();
    String drawn = Diagram.of(plan).picture().markup();
    assertTrue(drawn.contains(">↓ input 3×224×224<"));
    plan.rows()
        .forEach(row -> assertTrue(drawn.contains(">↓ " + row.plan().output() + "<"), row.name()));
    assertTrue(drawn.contains(">↓ 512×14×14, also to aux1<"));
  }

  @Test
  void plainAndResidualStandLevel() {
    String drawn = Diagram.of(ResNet.plain(34)).beside(ResNet.of(34)).picture().markup();
    Pattern name = Pattern.compile("y=\"([\\d.]+)\"[^>]*>conv4_x<");
    List<String> heights =
        name.matcher(drawn).results().map(found -> found.group(1)).toList();
    assertEquals(2, heights.size());
    assertEquals(heights.get(0), heights.get(1));
    assertEquals(7, count(">+<", drawn), "blocks, of which the same are drawn once");
  }

  @Test
  void aGraphIsSavedAsAPageOrWithAllInSightAsADrawing() throws IOException {
    Diagram graph = Diagram.of(ResNet.of(18));
    Path page = graph.save(folder.resolve("resnet.html"));
    Path drawing = graph.save(folder.resolve("resnet.svg"));
    assertTrue(Files.readString(page).contains("<details"));
    assertTrue(Files.readString(drawing).startsWith("<svg"));
  }

  private static long crossings(Architecture architecture) {
    return count(CROSSING, Diagram.of(architecture).picture().markup());
  }

  private static String line(String words, String layer) {
    return List.of(words.split("; |\n")).stream()
        .filter(line -> line.startsWith(layer + " "))
        .findFirst()
        .orElseThrow();
  }

  private static long count(String what, String markup) {
    return Pattern.compile(Pattern.quote(what)).matcher(markup).results().count();
  }
}
