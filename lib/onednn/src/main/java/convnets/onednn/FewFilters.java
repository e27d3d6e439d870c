package convnets.onednn;

import convnets.tensor.Activation;
import convnets.tensor.Shape;
import convnets.tensor.Window;

/**
 * Convolution of images with one channel by fewer than eight filters, such as LeNet-5's C1. The
 * gradient of its output lies in blocks of eight channels, filled up with zeros: just so lies that
 * of eight filters with the channels of a pixel together. So the gradient of eight filters is
 * taken, which is faster than that of six, and what is too many left out.
 */
final class FewFilters implements ConvolutionMethod {
  private static final int BLOCK = 8;

  private final Device device;
  private final Layouts layouts;
  private final DirectConvolution direct;

  FewFilters(Device device, DirectConvolution direct) {
    this.device = device;
    this.layouts = device.layouts();
    this.direct = direct;
  }

  @Override
  public boolean suits(Shape x, Shape w, Window window, int groups) {
    return w.axis(0) < BLOCK && Convolution.fillsBlocksWithZeros(x, window);
  }

  @Override
  public OneDnnBuffer forward(
      OneDnnBuffer x, OneDnnBuffer w, OneDnnBuffer b, Window window, int groups, Activation f) {
    return direct.forward(x, w, b, window, groups, f);
  }

  @Override
  public OneDnnBuffer inputGradient(
      OneDnnBuffer dy, OneDnnBuffer w, Shape x, Window window, int groups) {
    return direct.inputGradient(dy, w, x, window, groups);
  }

  @Override
  public OneDnnBuffer weightGradient(
      OneDnnBuffer x, OneDnnBuffer dy, Shape w, Window window, int groups) {
    OneDnnBuffer eight = eight(dy);
    OneDnnBuffer all = direct.weightGradient(x, eight, w.with(0, BLOCK), window, groups);
    OneDnnBuffer dw = device.shared(device.plain(all), w, layouts.plain(w));
    eight.free();
    all.free();
    return dw;
  }

  /** Returns the same gradient with channels of zeros behind its own. */
  private OneDnnBuffer eight(OneDnnBuffer dy) {
    Shape shape = dy.shape().with(1, BLOCK);
    Form block = device.form(dy, layouts.eights(Layouts.dims(dy.shape())));
    return device.shared(block, shape, layouts.pixels(Layouts.dims(shape)));
  }
}
