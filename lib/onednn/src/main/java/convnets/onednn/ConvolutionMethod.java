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

  OneDnnBuffer weightGradient(OneDnnBuffer x, OneDnnBuffer dy, Shape w, Window window, int groups);
}
