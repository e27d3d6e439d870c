package convnets.autograd;

import convnets.tensor.Backend;
import convnets.tensor.InPlace;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import java.util.function.IntToDoubleFunction;

/**
 * A variable that training changes: weights and biases. It outlives every {@link Scope}, and its
 * numbers are changed where they lie, so {@code value()} always shows the present ones.
 */
public final class Parameter extends Variable {
  private final String name;

  /** Makes a parameter with a copy of these numbers. */
  public Parameter(String name, Tensor initial) {
    super(name, Scope.outside(() -> initial.affine(1, 0)));
    this.name = name;
  }

  /** Makes a parameter whose numbers are asked for one after the other, in row-major order. */
  public Parameter(String name, Backend backend, Shape shape, IntToDoubleFunction numbers) {
    super(name, Scope.outside(() -> Tensor.draw(backend, shape, numbers)));
    this.name = name;
  }

  /** Returns the name within its network: {@code C1.weight}. */
  public String name() {
    return name;
  }

  /** Replaces all numbers, as a checkpoint does. */
  public void set(double... values) {
    try (Scope scope = Scope.open("set " + name)) {
      InPlace.copy(value(), Tensor.of(value().backend(), shape(), values));
    }
  }
}
