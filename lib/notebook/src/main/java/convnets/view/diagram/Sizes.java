package convnets.view.diagram;

import convnets.nn.NetworkPlan;
import convnets.tensor.Shape;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How large things are drawn: in proportion, unless the smallest map would vanish.
 *
 * @param largest the largest extent of an image
 * @param power below 1, small maps are drawn larger than they are
 * @param units the longest row of units
 */
record Sizes(int largest, double power, int units) {
  private static final double BIG = 118;
  private static final double SMALL = 16;
  private static final double BAR = 118;

  static Sizes of(NetworkPlan plan) {
    int[] extents = shapes(plan)
        .filter(Sizes::isMaps)
        .flatMapToInt(shape -> IntStream.of(shape.axis(1), shape.axis(2)))
        .toArray();
    int largest = IntStream.of(extents).max().orElse(1);
    int smallest = IntStream.of(extents).min().orElse(1);
    double ratio = (double) smallest / largest;
    double power = BIG * ratio >= SMALL ? 1 : Math.log(SMALL / BIG) / Math.log(ratio);
    int units = shapes(plan).filter(s -> !isMaps(s)).mapToInt(Shape::size).max().orElse(1);
    return new Sizes(largest, power, units);
  }

  private static Stream<Shape> shapes(NetworkPlan plan) {
    return Stream.concat(
        Stream.of(plan.architecture().input()),
        plan.rows().stream().map(row -> row.plan().output()));
  }

  static boolean isMaps(Shape shape) {
    return shape.rank() == 3 && shape.axis(1) * shape.axis(2) > 1;
  }

  double map(int extent) {
    return BIG * Math.pow((double) extent / largest, power);
  }

  double bar(int units) {
    return 34 + (BAR - 34) * Math.sqrt((double) units / this.units);
  }
}
