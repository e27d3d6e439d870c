package convnets.nn;

import convnets.autograd.Parameter;
import convnets.tensor.Backend;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import java.util.Arrays;
import java.util.Random;
import java.util.function.IntUnaryOperator;

/**
 * The place of a parameter in a plan: its shape and how it begins, but no numbers yet.
 *
 * @param fanIn for each element the inputs of the unit that it belongs to
 */
public record Slot(String name, Shape shape, IntUnaryOperator fanIn, Initializer initializer) {
  Parameter fill(String prefix, Random random, Backend backend) {
    double[] values = new double[shape.size()];
    Arrays.setAll(values, i -> initializer.draw(fanIn.applyAsInt(i), random));
    return new Parameter(prefix + name, Tensor.of(backend, shape, values));
  }
}
