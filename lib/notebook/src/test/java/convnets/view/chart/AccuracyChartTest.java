package convnets.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.models.LeNet5;
import convnets.models.Models;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class AccuracyChartTest {
  private static final BubbleLegend LEGEND = new BubbleLegend(List.of(), Exam.imageNet(), 800);

  private final Table table = AccuracyChart.of().table();

  @Test
  void theNetworksStandInTheOrderOfTheirAccuracy() {
    List<Double> accuracies = table.doubleColumn("top-1 %").asList();
    assertEquals(14, accuracies.size());
    assertEquals(accuracies.stream().sorted().toList(), accuracies);
    assertEquals(
        List.of("AlexNet", "BN-AlexNet", "BN-NIN", "ENet", "GoogLeNet", "ResNet-18", "VGG-16"),
        table.stringColumn("network").asList().subList(0, 7));
  }

  @Test
  void operationsAndParametersAreCountedByOurPlans() {
    assertEquals(Models.named("vgg19").plan().macs(), table.longColumn("MACs").get(7));
    assertEquals(39.264, table.doubleColumn("billion operations").get(7), 0.001);
    assertEquals(143_667_240L, table.longColumn("parameters").get(7));
    assertEquals(8.178, table.doubleColumn("billion operations").get(9), 0.001);
  }

  @Test
  void whatNobodyCanCountIsEmptyInTheTableAndALineInTheChart() {
    assertTrue(table.longColumn("MACs").isMissing(3));
    assertTrue(table.longColumn("parameters").isMissing(3));
    assertEquals(1, table.longColumn("MACs").countMissing());
    String markup = AccuracyChart.of().picture().markup();
    assertTrue(markup.contains(">ENet: 68.0 ± 1.0 %, operations unknown<"), markup);
    assertEquals(13 + 4, markup.split("<circle", -1).length - 1); // networks, sizes of the legend
  }

  @Test
  void theWordsHaveNumbersAndSources() {
    List<String> words = AccuracyChart.of().toString().lines().toList();
    assertEquals(
        "AlexNet: 54.6 ± 0.3 %, 1.45 billion operations, 61.0 million parameters"
            + " (szagoruyko/imagenet-validation.torch)",
        words.get(2));
    assertEquals(
        "ENet: 68.0 ± 1.0 %, operations and parameters unknown (read off the figure's bar by two"
            + " others; the network was never published as code)",
        words.get(5));
  }

  @Test
  void twiceTheParametersAreTwiceTheArea() {
    double area = Math.pow(LEGEND.radius(60e6), 2);
    assertEquals(2 * area, Math.pow(LEGEND.radius(120e6), 2), 1e-9);
  }

  @Test
  void aNetworkOfOnesOwnIsAdded() {
    AccuracyChart mine = AccuracyChart.of().with(LeNet5.modern(10), 0.5, "my net");
    assertEquals(15, mine.table().rowCount());
    assertTrue(mine.toString()
        .endsWith(
            "my net: 50.0 %, 833 thousand operations, 61.7 thousand parameters (given by you)"));
    assertTrue(mine.picture().markup().contains(">my net (yours)<"));
    assertFalse(AccuracyChart.of().picture().markup().contains("yours"));
  }

  @Test
  void aChartOfOnesOwnHoldsOwnNetworksOnly() {
    AccuracyChart mine = AccuracyChart.of("500 clothes")
        .with(LeNet5.modern(10), 0.84, 0.016, "LeNet-5")
        .with(Models.named("resnet-small"), 0.86, "a residual one");
    assertEquals(
        List.of(
            "LeNet-5: 84.0 ± 1.6 %, 833 thousand operations, 61.7 thousand parameters"
                + " (given by you)",
            "a residual one: 86.0 %, 15.4 million operations, 701 thousand parameters"
                + " (given by you)"),
        mine.toString().lines().skip(2).toList());
    String markup = mine.picture().markup();
    assertTrue(markup.contains(">accuracy on 500 clothes, %<"), markup);
    assertTrue(markup.contains(">million operations of one forward pass, counted"), markup);
    assertTrue(markup.contains(">500 thousand<"), markup);
    assertTrue(markup.contains(">Accuracies: given by you.<"), markup);
    assertFalse(markup.contains("(yours)") || markup.contains("ImageNet"), markup);
  }

  @Test
  void operationsAreToldInMillionsUnlessANetworkNeedsBillions() {
    Rated small = Rated.yours(LeNet5.modern(10), 0.5, 0, "small");
    Rated large = Rated.yours(Models.named("resnet18"), 0.5, 0, "large");
    assertEquals("million", Exam.yours("digits", List.of(small)).unit());
    assertEquals(0.833, Exam.yours("digits", List.of(small)).operations(small), 0.001);
    assertEquals("billion", Exam.yours("digits", List.of(small, large)).unit());
    assertEquals(3.628, Exam.yours("digits", List.of(small, large)).operations(large), 0.001);
  }

  @Test
  void sizesOfTheLegendAreRoundAndAtMostTheLargest() {
    Rated large = Rated.yours(LeNet5.modern(10), 0.5, 0, "61,706 parameters");
    assertEquals(
        List.of(2_500, 12_500, 50_000), Exam.yours("digits", List.of(large)).sizes());
    assertEquals(1_000_000, Exam.yours("none yet", List.of()).sizes().get(2));
  }

  @Test
  void anAccuracyInPerCentIsRefused() {
    Exception e = assertThrows(
        IllegalArgumentException.class,
        () -> AccuracyChart.of().with(LeNet5.modern(10), 57.1, "my net"));
    assertEquals(
        "accuracy of my net: needs a fraction from 0 to 1, but got 57.1; divide per cent by 100",
        e.getMessage());
  }

  @Test
  void axesEndInRoundNumbers() {
    assertEquals(
        List.of(50.0, 55.0, 60.0, 65.0, 70.0, 75.0), Axis.linear(51, 72, 9).ticks());
    assertEquals(
        List.of(0.0, 20.0, 40.0, 60.0, 80.0),
        Axis.linear(0, 79, 9).ticks().stream().filter(tick -> tick % 20 == 0).toList());
    Axis axis = Axis.logarithmic(1.2, 47, 100);
    assertEquals(List.of(1.0, 2.0, 5.0, 10.0, 20.0, 50.0), axis.ticks());
    assertEquals(100, axis.at(50), 1e-9);
    assertEquals(
        List.of(0.0001, 0.001, 0.01, 0.1, 1.0, 10.0, 100.0),
        Axis.logarithmic(0.0008, 47, 100).ticks());
  }

  @Test
  void inACrowdNoNameLiesOverAnother() {
    List<Ellipse2D> bubbles = IntStream.range(0, 40)
        .<Ellipse2D>mapToObj(i -> new Ellipse2D.Double(300 + i % 7, 200 + i % 5, 30, 30))
        .toList();
    Rectangle2D area = new Rectangle2D.Double(0, 0, 700, 400);
    Labels labels = new Labels(area, bubbles);
    List<Rectangle2D> placed = new ArrayList<>();
    bubbles.forEach(
        bubble -> labels.place(bubble, 60, 12).ifPresent(spot -> placed.add(spot.box())));
    assertTrue(placed.size() == 40, "placed: " + placed.size());
    for (Rectangle2D box : placed) {
      assertTrue(area.contains(box));
      assertEquals(1, placed.stream().filter(box::intersects).count());
    }
  }
}
