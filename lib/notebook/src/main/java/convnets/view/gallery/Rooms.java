package convnets.view.gallery;

import convnets.models.Era;
import convnets.models.Models;
import convnets.nn.Architecture;
import convnets.view.chart.AccuracyChart;
import convnets.view.compare.SideBySide;
import convnets.view.diagram.Diagram;
import java.util.List;
import java.util.stream.Stream;

/** What hangs in the gallery. */
public final class Rooms {
  private Rooms() {}

  /** Returns the gallery of everything. */
  public static Gallery all() {
    Trained lenet = new Trained();
    Stream<Room> drawn = Stream.of(Era.values()).map(Rooms::networks);
    Stream<Room> rooms = Stream.of(
        ModulesRoom.of(),
        pairs(),
        costs(),
        MisfitRoom.of(),
        DataRoom.of(lenet),
        InsideRoom.of(lenet),
        TimeRoom.of(lenet));
    return new Gallery(Stream.concat(drawn, rooms).toList());
  }

  private static Room pairs() {
    return new Room(
        "Two eras side by side",
        "What the later network does otherwise, and what it costs.",
        List.of(
            pair("lenet5", "alexnet"),
            pair("alexnet", "vgg16"),
            pair("nin-cifar10", "resnet20"),
            pair("vgg16", "resnet34"),
            pair("plain34", "resnet34"),
            pair("googlenet-aux", "resnet152"),
            pair("inception-v3", "inception-v4")));
  }

  private static Exhibit pair(String before, String after) {
    Architecture old = Models.named(before);
    Architecture now = Models.named(after);
    return new Exhibit(
        "eras-" + before + "-" + after,
        old.name() + " and " + now.name(),
        "./course compare %s %s has the words".formatted(before, after),
        () -> SideBySide.of(old, now));
  }

  private static Room costs() {
    return new Room(
        "Accuracy against operations",
        "Is the dearer network the better one?",
        List.of(
            new Exhibit("accuracy", "To scale", "as in 2016", AccuracyChart::of),
            new Exhibit(
                "accuracy-log",
                "In equal factors",
                "and SqueezeNet as one's own, at the 57.5 % of its paper (Table 2)",
                () -> AccuracyChart.of()
                    .logarithmic()
                    .with(Models.named("squeezenet1_0"), 0.575, "SqueezeNet"))));
  }

  private static Room networks(Era era) {
    List<Exhibit> drawn = Models.names().stream()
        .filter(name -> Era.of(Models.year(name)) == era)
        .map(Rooms::network)
        .toList();
    return new Room("Networks " + era, "Each drawn from its own table.", drawn);
  }

  private static Exhibit network(String name) {
    return new Exhibit(
        "network-" + name.replaceAll("[^a-z0-9]", "-"),
        Models.named(name).name(),
        "%d; ./course summary %s has the numbers".formatted(Models.year(name), name),
        () -> Diagram.of(Models.named(name)));
  }
}
