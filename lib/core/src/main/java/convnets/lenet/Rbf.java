package convnets.lenet;

import convnets.nn.Block;
import convnets.nn.Plan;
import convnets.nn.Work;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import java.util.Arrays;
import java.util.List;

/**
 * Euclidean radial basis functions: the output of unit i is the squared distance of the input from
 * the unit's centre, yᵢ = Σⱼ (xⱼ − wᵢⱼ)² (LeCun et al. 1998, eq. 7). The smallest wins; the centres
 * are given, not learned.
 */
public record Rbf(List<double[]> centres) implements Block {
  @Override
  public Plan on(Shape input) {
    int length = centres.get(0).length;
    if (!input.equals(Shape.of(length))) {
      throw new ShapeException(
          "rbf: the centres have %d numbers, but the input is %s", length, input);
    }
    Shape shape = Shape.of(centres.size(), length);
    double[] flat = centres.stream().flatMapToDouble(Arrays::stream).toArray();
    long connections = shape.size();
    return Plan.of(
            "rbf " + centres.size(),
            input,
            Shape.of(centres.size()),
            (x, layer, pass) -> Distances.squared(x, Tensor.of(x.value().backend(), shape, flat)))
        .work(new Work(0, connections, connections));
  }
}
