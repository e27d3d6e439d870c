package convnets.onednn;

import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_ATTR_MULTIPLE_POST_OP_BASE;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DIFF_DST;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DIFF_SRC;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DST;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_SRC;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_SRC_0;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_SRC_1;

import convnets.tensor.Activation;
import org.bytedeco.dnnl.binary;
import org.bytedeco.dnnl.eltwise_backward;
import org.bytedeco.dnnl.eltwise_forward;
import org.bytedeco.dnnl.global.dnnl.algorithm;
import org.bytedeco.dnnl.global.dnnl.prop_kind;
import org.bytedeco.dnnl.post_ops;
import org.bytedeco.dnnl.primitive_attr;

/** Squashing functions, their slopes, and the root. */
final class Squashing {
  private final Device device;

  Squashing(Device device) {
    this.device = device;
  }

  /** Returns f(x): the larger of x and x, with f done to the result. */
  OneDnnBuffer of(Activation f, OneDnnBuffer x) {
    Layout layout = x.layout();
    return mapped(
        "activate",
        x,
        device.primitive("activate", () -> forward(layout, Activations.after(f)), layout, f));
  }

  private Primitive forward(Layout layout, primitive_attr after) {
    var description = new binary.primitive_desc(
        device.cpu(),
        algorithm.binary_max,
        layout.order(),
        layout.order(),
        layout.order(),
        after,
        false);
    return new Primitive(description, new binary(description))
        .with(DNNL_ARG_SRC_0, layout)
        .with(DNNL_ARG_DST, layout)
        .alsoFirst(DNNL_ARG_SRC_1);
  }

  /** Returns √x. */
  OneDnnBuffer root(OneDnnBuffer x) {
    Layout layout = x.layout();
    return mapped("sqrt", x, device.primitive("sqrt", () -> root(layout), layout));
  }

  /** Returns x to a power, e^(b·log x): oneDNN's own power goes number by number. */
  OneDnnBuffer power(OneDnnBuffer x, double exponent) {
    Layout layout = x.layout();
    post_ops steps = new post_ops();
    steps.append_eltwise(algorithm.eltwise_log, 0, 0);
    steps.append_eltwise(algorithm.eltwise_linear, (float) exponent, 0);
    steps.append_eltwise(algorithm.eltwise_exp, 0, 0);
    return mapped(
        "power",
        x,
        device.primitive(
            "power", () -> forward(layout, Activations.attributes(steps)), layout, exponent));
  }

  private Primitive root(Layout layout) {
    var description = forward(layout, algorithm.eltwise_sqrt);
    return new Primitive(description, new eltwise_forward(description))
        .with(DNNL_ARG_SRC, layout)
        .with(DNNL_ARG_DST, layout);
  }

  private eltwise_forward.primitive_desc forward(Layout layout, algorithm kind) {
    return new eltwise_forward.primitive_desc(
        device.cpu(),
        prop_kind.forward_training,
        kind,
        layout.order(),
        layout.order(),
        0,
        0,
        new primitive_attr(),
        false);
  }

  private OneDnnBuffer mapped(String operation, OneDnnBuffer x, Primitive code) {
    Form y = device.form(operation, x.shape(), x.layout());
    device.run(code, x.home(), y);
    return device.buffer(x.shape(), y);
  }

  /** Returns dx = f′(x) ⊙ dy, given y = f(x), in the layout of y. */
  OneDnnBuffer gradient(Activation f, OneDnnBuffer y, OneDnnBuffer dy) {
    return gradient(f, y, dy, false);
  }

  /** Does the same where dy lies, if nobody else uses that memory: it saves a third of the way. */
  OneDnnBuffer gradientOver(Activation f, OneDnnBuffer y, OneDnnBuffer dy) {
    return gradient(f, y, dy, true);
  }

  private OneDnnBuffer gradient(Activation f, OneDnnBuffer y, OneDnnBuffer dy, boolean over) {
    if (f == Activation.RELU && dy.isMaskedBy(y)) {
      return device.same(dy);
    }
    Layout layout = y.layout();
    Layout row = device.layouts().row(layout);
    Primitive code = device.primitive("activateGradient", () -> backward(row, f), row, f);
    Form gradient = device.form(dy, layout);
    Form dx = over && !gradient.block().isShared()
        ? Device.shared(gradient)
        : device.form("activateGradient", y.shape(), layout);
    device.run(code, y.home().as(row), gradient.as(row), dx.as(row));
    return device.buffer(y.shape(), dx);
  }

  /** Arguments: y, dy, dx. */
  private Primitive backward(Layout layout, Activation f) {
    return switch (f) {
      case IDENTITY -> product(layout, 0, 1);
      case RELU -> backward(layout, algorithm.eltwise_relu_use_dst_for_bwd);
      case SIGMOID -> backward(layout, algorithm.eltwise_logistic_use_dst_for_bwd);
      case TANH -> product(layout, -1, 1);
      case SCALED_TANH ->
        product(layout, (float) (-Activation.SCALE / Activation.AMPLITUDE), (float)
            (Activation.SCALE * Activation.AMPLITUDE));
    };
  }

  private Primitive backward(Layout layout, algorithm kind) {
    var description = new eltwise_backward.primitive_desc(
        device.cpu(),
        kind,
        layout.order(),
        layout.order(),
        layout.order(),
        0,
        0,
        forward(layout, kind),
        new primitive_attr(),
        false);
    return new Primitive(description, new eltwise_backward(description))
        .with(DNNL_ARG_DST, layout)
        .with(DNNL_ARG_DIFF_DST, layout)
        .with(DNNL_ARG_DIFF_SRC, layout);
  }

  /** (a·y² + b)·dy: the slopes of the hyperbolic tangents, and of none. */
  private Primitive product(Layout layout, float a, float b) {
    post_ops steps = new post_ops();
    steps.append_eltwise(algorithm.eltwise_linear, a, b);
    steps.append_binary(algorithm.binary_mul, layout.order());
    var description = new binary.primitive_desc(
        device.cpu(),
        algorithm.binary_mul,
        layout.order(),
        layout.order(),
        layout.order(),
        Activations.attributes(steps),
        false);
    int slope = (DNNL_ARG_ATTR_MULTIPLE_POST_OP_BASE * 2) | DNNL_ARG_SRC_1;
    return new Primitive(description, new binary(description))
        .with(DNNL_ARG_SRC_0, layout)
        .with(slope, layout)
        .with(DNNL_ARG_DST, layout)
        .alsoFirst(DNNL_ARG_SRC_1);
  }
}
