package convnets.onednn;

import convnets.tensor.Activation;
import convnets.tensor.Shape;
import convnets.tensor.Window;

/** A way to compute a convolution and its two gradients. */
interface ConvolutionMethod {
  /** Returns whether this way is the faster one for such extents on this processor. */
  boolean suits(Shape x, Shape w, Window window, int groups);

  OneDnnBuffer forward(
      OneDnnBuffer x, OneDnnBuffer w, OneDnnBuffer b, Window window, int groups, Activation f);

  OneDnnBuffer inputGradient(OneDnnBuffer dy, OneDnnBuffer w, Shape x, Window window, int groups);

  /** The gradient of the biases is computed along; it waits beside dy until somebody asks. */
  OneDnnBuffer weightGradient(OneDnnBuffer x, OneDnnBuffer dy, Shape w, Window window, int groups);
}
