package convnets.nn;

import convnets.tensor.Activation;
import convnets.tensor.Shape;

/**
 * A fully connected layer, y = x·wᵀ + b: each unit sees every input. Images are read as rows.
 *
 * <p>Weights units×inputs, one bias a unit; the inputs are inferred.
 */
public record Linear(int units, Initializer weights, Initializer biases) implements Fusible {
  /** Returns this layer with other first weights; its biases begin as its weights do. */
  public Linear from(Initializer initializer) {
    return from(initializer, initializer);
  }

  /** Returns this layer with other first weights and biases. */
  public Linear from(Initializer weights, Initializer biases) {
    return new Linear(units, weights, biases);
  }

  @Override
  public Plan on(Shape input, Activation f) {
    int inputs = input.size();
    Fan fan = new Fan(inputs, units);
    return Plan.of(
            "linear " + units,
            input,
            Shape.of(units),
            (x, layer, pass) -> x.rows().linear(layer.parameter(0), layer.parameter(1), f))
        .slot("weight", Shape.of(units, inputs), fan, weights)
        .slot("bias", Shape.of(units), fan, biases)
        .work(new Work((long) inputs * units, 0, (inputs + 1L) * units))
        .field(whole(input));
  }

  /** The receptive field of a layer that sees its whole input. */
  static ReceptiveField whole(Shape input) {
    return input.rank() < 3
        ? ReceptiveField.POINT
        : new ReceptiveField(input.axis(1), input.axis(2), 1);
  }
}
