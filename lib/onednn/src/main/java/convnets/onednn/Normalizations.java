package convnets.onednn;

import convnets.tensor.Activation;
import convnets.tensor.Buffer;
import convnets.tensor.Shape;
import java.util.List;

/** Batch normalization and its gradients on buffers. */
final class Normalizations {
  private final Device device;
  private final Squashing squashing;

  Normalizations(Device device, Squashing squashing) {
    this.device = device;
    this.squashing = squashing;
  }

  /** Returns y, mean and variance; a ReLU is computed in the same pass. */
  List<Buffer> forward(
      OneDnnBuffer x, OneDnnBuffer gamma, OneDnnBuffer beta, double epsilon, Activation f) {
    boolean relu = f == Activation.RELU;
    Layout layout = device.layouts().images(x.layout());
    Normalized normalized = normalized(layout, epsilon);
    Primitive code =
        device.primitive("batchNorm", () -> normalized.forward(relu), layout, epsilon, relu);
    Shape channels = gamma.shape();
    Form mean = device.form("batchNorm", channels, normalized.numbers());
    Form variance = device.form("batchNorm", channels, normalized.numbers());
    Form y = device.form("batchNorm", x.shape(), layout);
    Form images = x.home().as(layout);
    if (relu) {
      Form closed = device.form("batchNorm", x.shape(), code.layout(6));
      device.run(code, images, device.plain(gamma), device.plain(beta), mean, variance, y, closed);
      device.give(closed);
    } else {
      device.run(code, images, device.plain(gamma), device.plain(beta), mean, variance, y);
    }
    OneDnnBuffer normal = device.buffer(x.shape(), y.as(x.layout()));
    return List.of(
        relu ? normal.rectified() : squashed(f, normal),
        device.buffer(channels, mean),
        device.buffer(channels, variance));
  }

  private OneDnnBuffer squashed(Activation f, OneDnnBuffer normal) {
    if (f == Activation.IDENTITY) {
      return normal;
    }
    OneDnnBuffer y = squashing.of(f, normal);
    normal.free();
    return y;
  }

  /** Returns the gradients of x, γ and β. */
  List<Buffer> gradient(
      OneDnnBuffer x,
      OneDnnBuffer dy,
      OneDnnBuffer mean,
      OneDnnBuffer variance,
      OneDnnBuffer gamma,
      double epsilon) {
    Layout layout = device.layouts().images(x.layout());
    Normalized normalized = normalized(layout, epsilon);
    Primitive code = device.primitive("batchNormGradient", normalized::gradient, layout, epsilon);
    Shape channels = gamma.shape();
    Form dx = device.form("batchNormGradient", x.shape(), layout);
    Form dGamma = device.form("batchNormGradient", channels, normalized.numbers());
    Form dBeta = device.form("batchNormGradient", channels, normalized.numbers());
    device.run(
        code,
        x.home().as(layout),
        device.plain(mean),
        device.plain(variance),
        device.form(dy, x.layout()).as(layout),
        device.plain(gamma),
        dx,
        dGamma,
        dBeta);
    return List.of(
        device.buffer(x.shape(), dx.as(x.layout())),
        device.buffer(channels, dGamma),
        device.buffer(channels, dBeta));
  }

  private Normalized normalized(Layout layout, double epsilon) {
    return new Normalized(device.cpu(), device.layouts(), layout, epsilon);
  }
}
