package convnets.onednn;

import convnets.tensor.Activation;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.List;

/** Convolution and its two gradients on buffers, each by the method that is fastest for it. */
final class Convolutions {
  private final List<ConvolutionMethod> methods;

  Convolutions(Device device, Plain plain) {
    DirectConvolution direct = new DirectConvolution(device, plain);
    this.methods = List.of(new Winograd(device), new FewFilters(device, direct), direct);
  }

  OneDnnBuffer forward(
      OneDnnBuffer x, OneDnnBuffer w, OneDnnBuffer b, Window window, int groups, Activation f) {
    OneDnnBuffer y =
        method(x.shape(), w.shape(), window, groups).forward(x, w, b, window, groups, f);
    return f == Activation.RELU ? y.rectified() : y;
  }

  OneDnnBuffer inputGradient(OneDnnBuffer dy, OneDnnBuffer w, Shape x, Window window, int groups) {
    return method(x, w.shape(), window, groups).inputGradient(dy, w, x, window, groups);
  }

  OneDnnBuffer weightGradient(OneDnnBuffer x, OneDnnBuffer dy, Shape w, Window window, int groups) {
    return method(x.shape(), w, window, groups).weightGradient(x, dy, w, window, groups);
  }

  private ConvolutionMethod method(Shape x, Shape w, Window window, int groups) {
    return methods.stream()
        .filter(method -> method.suits(x, w, window, groups))
        .findFirst()
        .orElseThrow();
  }
}
