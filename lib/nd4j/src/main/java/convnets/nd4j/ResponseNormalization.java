package convnets.nd4j;

import convnets.tensor.Lrn;
import convnets.tensor.Shape;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Local response normalization from sums over neighbouring channels. ND4J's own {@code lrn} wants
 * the channels last, and its {@code lrn_bp} is wrong: by 40 % and more where α = 1/2.
 */
final class ResponseNormalization {
  private final Memory memory;
  private final String operation;
  private final Neighbours neighbours;
  private final Lrn lrn;

  ResponseNormalization(Memory memory, String operation, Lrn lrn) {
    this.memory = memory;
    this.operation = operation;
    this.neighbours = new Neighbours(memory, operation, lrn.n());
    this.lrn = lrn;
  }

  /** y = x / u^β. */
  void forward(INDArray x, INDArray y) {
    damping(x, y);
    Elements.power(y, -lrn.beta(), y);
    Call.run("multiply", y, y, x);
  }

  /** dx = dy / u^β − 2αβ·x·Σ dy·x / u^(β+1), summed over the same neighbours. */
  void gradient(INDArray x, INDArray dy, Shape shape, INDArray dx) {
    try (Nd4jBuffer u = memory.allocate(operation, shape);
        Nd4jBuffer direct = memory.allocate(operation, shape)) {
      damping(x, u.array());
      Elements.power(u.array(), -lrn.beta(), direct.array());
      Call.run("multiply", direct.array(), direct.array(), dy);
      Call.run("multiply", dx, direct.array(), x);
      Call.run("divide", dx, dx, u.array());
      neighbours.sum(dx, dx);
      Call.run("multiply", dx, dx, x);
      Elements.affine(dx, -2 * lrn.alpha() * lrn.beta(), 0, dx);
      Call.run("add", dx, dx, direct.array());
    }
  }

  /** u = k + α·Σ x². */
  private void damping(INDArray x, INDArray u) {
    Call.run("multiply", u, x, x);
    neighbours.sum(u, u);
    Elements.affine(u, lrn.alpha(), lrn.k(), u);
  }
}
