package convnets.nd4j;

import convnets.tensor.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.executioner.OpExecutioner;
import org.nd4j.linalg.api.ops.impl.scalar.Pow;
import org.nd4j.linalg.api.ops.impl.scalar.RectifiedLinear;
import org.nd4j.linalg.api.ops.impl.scalar.ScalarAdd;
import org.nd4j.linalg.api.ops.impl.scalar.ScalarMultiplication;
import org.nd4j.linalg.api.ops.impl.scalar.ScalarReverseSubtraction;
import org.nd4j.linalg.api.ops.impl.scalar.Step;
import org.nd4j.linalg.api.ops.impl.transforms.floating.Sqrt;
import org.nd4j.linalg.api.ops.impl.transforms.pairwise.arithmetic.Axpy;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Sigmoid;
import org.nd4j.linalg.api.ops.impl.transforms.strict.Tanh;
import org.nd4j.linalg.factory.Nd4j;

/** Operations element by element; each writes into {@code y}, which may be its input. */
final class Elements {
  private Elements() {}

  private static OpExecutioner executioner() {
    return Nd4j.getExecutioner();
  }

  static void affine(INDArray x, double scale, double shift, INDArray y) {
    executioner().exec(new ScalarMultiplication(x, null, y, scale));
    if (shift != 0) {
      executioner().exec(new ScalarAdd(y, null, y, shift));
    }
  }

  /** Writes target ← keep·target + scale·x. */
  static void blend(INDArray target, double keep, double scale, INDArray x) {
    if (keep != 1) {
      affine(target, keep, 0, target);
    }
    // For a million weights as for ten: OpenBLAS wakes threads for some thousand, and waits.
    executioner().exec(new Axpy(x, target, target, scale));
  }

  static void sqrt(INDArray x, INDArray y) {
    executioner().exec(new Sqrt(x, y));
  }

  static void power(INDArray x, double exponent, INDArray y) {
    executioner().exec(new Pow(x, y, exponent));
  }

  static void activate(Activation f, INDArray x, INDArray y) {
    switch (f) {
      case IDENTITY -> {
        if (x != y) {
          y.assign(x);
        }
      }
      case RELU -> executioner().exec(new RectifiedLinear(x, y, 0));
      case SIGMOID -> executioner().exec(new Sigmoid(x, y));
      case TANH -> executioner().exec(new Tanh(x, y));
      case SCALED_TANH -> {
        affine(x, Activation.SCALE, 0, y);
        executioner().exec(new Tanh(y, y));
        affine(y, Activation.AMPLITUDE, 0, y);
      }
      default -> throw new IllegalArgumentException("nd4j: unknown activation " + f);
    }
  }

  /** dx = f′(x) ⊙ dy, with the slope f′ written in y = f(x): a step, or a parabola. */
  static void activateGradient(Activation f, INDArray y, INDArray dy, INDArray dx) {
    switch (f) {
      case IDENTITY -> dx.assign(1);
      case RELU -> executioner().exec(new Step(y, dx, 0)); // relu_bp takes ten times as long
      case SIGMOID -> {
        executioner().exec(new ScalarReverseSubtraction(y, null, dx, 1));
        Call.run("multiply", dx, dx, y);
      }
      case TANH -> parabola(y, 1, dx);
      case SCALED_TANH -> {
        parabola(y, Activation.AMPLITUDE * Activation.AMPLITUDE, dx);
        affine(dx, Activation.SCALE / Activation.AMPLITUDE, 0, dx);
      }
      default -> throw new IllegalArgumentException("nd4j: unknown activation " + f);
    }
    Call.run("multiply", dx, dx, dy);
  }

  /** Writes top − y². */
  private static void parabola(INDArray y, double top, INDArray result) {
    Call.run("multiply", result, y, y);
    executioner().exec(new ScalarReverseSubtraction(result, null, result, top));
  }
}
