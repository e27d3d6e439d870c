package convnets.oracle;

import ai.djl.engine.Engine;
import ai.djl.ndarray.types.DataType;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.jni.JniUtils;
import convnets.autograd.Variable;
import convnets.tensor.Shape;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/**
 * PyTorch through the thinnest calls that DJL has. It computes with doubles here, so that what is
 * seen as a difference is our own rounding.
 */
public final class Torch implements AutoCloseable {
  private final PtNDManager manager = (PtNDManager) Engine.getEngine("PyTorch").newBaseManager();

  /** Has what this thread computes from now on remembered, for gradients. */
  public Torch() {
    JniUtils.setGradMode(true);
  }

  /** Returns a tensor with these numbers. */
  public PtNDArray of(Shape shape, double... values) {
    ByteBuffer bytes =
        ByteBuffer.allocateDirect(values.length * Double.BYTES).order(ByteOrder.nativeOrder());
    bytes.asDoubleBuffer().put(values);
    return JniUtils.clone(manager.create(bytes, theirs(shape), DataType.FLOAT64));
  }

  /** Returns a copy of what one of our variables holds. */
  public PtNDArray of(Variable ours) {
    return of(ours.shape(), ours.value().toArray());
  }

  /** Returns a copy whose gradient will be kept. */
  public PtNDArray leaf(Variable ours) {
    PtNDArray leaf = of(ours);
    JniUtils.attachGradient(leaf, true);
    return leaf;
  }

  /** Returns a single number, which goes with every shape. */
  public PtNDArray number(double value) {
    return of(Shape.of(), value);
  }

  /** Returns Σ x·weights: with random weights, its gradient shows every element of x. */
  public PtNDArray weightedSum(PtNDArray x, PtNDArray weights) {
    return JniUtils.sum(JniUtils.mul(x, weights));
  }

  /** Returns a row for each label: 1 − ε for the true class, and ε shared among all classes. */
  public PtNDArray targets(int[] labels, int classes, double epsilon) {
    double[] rows = new double[labels.length * classes];
    for (int i = 0; i < rows.length; i++) {
      double truth = labels[i / classes] == i % classes ? 1 : 0;
      rows[i] = (1 - epsilon) * truth + epsilon / classes;
    }
    return of(Shape.of(labels.length, classes), rows);
  }

  /** Returns Σ −targets·log softmax(scores) / N. */
  public PtNDArray crossEntropy(PtNDArray scores, PtNDArray targets) {
    PtNDArray logarithms = JniUtils.logSoftmax(scores, 1, DataType.FLOAT64);
    return JniUtils.mul(
        weightedSum(logarithms, targets), number(-1.0 / scores.getShape().get(0)));
  }

  /** Has the gradients of a number computed, in every leaf that it depends on. */
  public void backward(PtNDArray loss) {
    JniUtils.backward(loss, number(1), false, false);
  }

  /** Returns the gradient that {@link #backward} left in a leaf. */
  public static double[] gradient(PtNDArray leaf) {
    return JniUtils.getGradient(leaf).toDoubleArray();
  }

  private static ai.djl.ndarray.types.Shape theirs(Shape shape) {
    return new ai.djl.ndarray.types.Shape(
        Arrays.stream(shape.toArray()).asLongStream().toArray());
  }

  @Override
  public void close() {
    manager.close();
  }
}
