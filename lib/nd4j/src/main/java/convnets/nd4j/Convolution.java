package convnets.nd4j;

import org.nd4j.linalg.api.ndarray.INDArray;

/** A convolution without groups, and its two gradients, each by itself; results come last. */
interface Convolution {
  void forward(INDArray x, INDArray w, INDArray b, INDArray y);

  void inputGradient(INDArray dy, INDArray w, INDArray dx);

  void filterGradient(INDArray x, INDArray dy, INDArray dw);
}
