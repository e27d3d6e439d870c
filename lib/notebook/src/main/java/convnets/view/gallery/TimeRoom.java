package convnets.view.gallery;

import convnets.data.Split;
import convnets.era.Ablation;
import convnets.era.EraNet;
import convnets.era.EraSwitch;
import convnets.era.HardwareClock;
import convnets.models.AlexNet;
import convnets.models.LeNet5;
import convnets.tensor.Shape;
import convnets.view.era.AblationChart;
import convnets.view.era.ClaimTable;
import convnets.view.era.ClockChart;
import convnets.view.training.Curves;
import convnets.view.training.ReplayPlayer;
import java.util.stream.Stream;

/** Training: how it went, what each invention bought, and what it would have cost. */
final class TimeRoom {
  private static final String HASTY =
      "one invention at a time, on few pictures: ./course era takes its time";
  private static final int MNIST = 60_000;
  private static final int IMAGENET = 1_200_000;

  private TimeRoom() {}

  static Room of(Trained lenet) {
    return new Room(
        "Training, then and now",
        "What did each invention buy, and what would this have cost in its year?",
        Stream.concat(training(lenet), cost()).toList());
  }

  private static Stream<Exhibit> training(Trained lenet) {
    return Stream.of(
        new Exhibit(
            "replay",
            "A training replayed",
            "drag the slider, or press its keys",
            () -> ReplayPlayer.of(lenet.replay())),
        new Exhibit(
            "curves",
            "Its curves",
            "loss and errors",
            () -> Curves.of(lenet.replay().history())),
        new Exhibit(
            "era-switch",
            "The era switch",
            HASTY,
            () -> AblationChart.of(ablation(lenet.digits()))));
  }

  private static Stream<Exhibit> cost() {
    return Stream.of(
        new Exhibit(
            "clock-lenet5",
            "The hardware clock",
            "LeNet-5 on MNIST",
            () -> ClockChart.of(HardwareClock.of(LeNet5.original(), MNIST))),
        new Exhibit(
            "clock-alexnet",
            "The hardware clock",
            "AlexNet on ImageNet",
            () -> ClockChart.of(HardwareClock.of(AlexNet.original(), IMAGENET))),
        new Exhibit("claim", "Ten times faster?", "by documented numbers", ClaimTable::documented));
  }

  /** Few pictures and passes: a gallery shows how the chart looks, not what is true. */
  private static Ablation ablation(Split digits) {
    Split few = new Split(
        digits.train().shuffled(1).first(500), digits.test().shuffled(1).first(200));
    return EraSwitch.of(EraNet.of(Shape.of(1, 28, 28), 10)).passes(2).fit(few);
  }
}
