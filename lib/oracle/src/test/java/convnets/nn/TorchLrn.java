package convnets.nn;

import ai.djl.ndarray.types.Shape;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import convnets.oracle.Torch;
import convnets.tensor.Lrn;

/**
 * Local response normalization as PyTorch's own code composes it, since DJL has no call for it:
 * squares, their mean over n channels, times PyTorch's α, which is ours times n.
 */
record TorchLrn(Torch torch, Lrn lrn) {
  PtNDArray of(PtNDArray x) {
    long[] shape = x.getShape().getShape();
    long[] oneImage = {shape[0], 1, shape[1], shape[2] * shape[3]};
    PtNDArray squares = JniUtils.reshape(JniUtils.mul(x, x), oneImage);
    Shape neighbours = new Shape(lrn.n(), 1);
    Shape pad = new Shape(lrn.n() / 2, 0);
    PtNDArray means = JniUtils.avgPool(squares, neighbours, new Shape(1, 1), pad, false, true);
    PtNDArray counted = JniUtils.mul(JniUtils.reshape(means, shape), number(lrn.alpha() * lrn.n()));
    PtNDArray scale = JniUtils.pow(JniUtils.add(counted, number(lrn.k())), number(lrn.beta()));
    return JniUtils.div(x, scale);
  }

  private PtNDArray number(double value) {
    return torch.number(value);
  }
}
