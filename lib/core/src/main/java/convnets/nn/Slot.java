package convnets.nn;

import convnets.autograd.Parameter;
import convnets.tensor.Backend;
import convnets.tensor.Shape;
import java.util.Random;
import java.util.function.IntFunction;

/**
 * The place of a parameter in a plan: its shape and how it begins, but no numbers yet.
 *
 * @param fan for each element the wiring of the unit that it belongs to
 * @param learned whether gradients move it; what is not learned is a running average
 */
public record Slot(
    String name, Shape shape, IntFunction<Fan> fan, Initializer initializer, boolean learned) {

  Parameter fill(String prefix, Random random, Backend backend) {
    return new Parameter(
        prefix + name, backend, shape, i -> initializer.draw(fan.apply(i), random));
  }
}
