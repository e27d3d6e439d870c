package convnets.onednn;

import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_BIAS;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DST;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_SRC;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_WEIGHTS;

import convnets.tensor.Activation;
import convnets.tensor.Shape;
import org.bytedeco.dnnl.global.dnnl.algorithm;
import org.bytedeco.dnnl.global.dnnl.prop_kind;
import org.bytedeco.dnnl.matmul;
import org.bytedeco.dnnl.primitive_attr;
import org.bytedeco.dnnl.softmax_forward;

/** Products of matrices, linear layers and softmax: all in reading order, rows or columns first. */
final class Matrices {
  private final Device device;

  Matrices(Device device) {
    this.device = device;
  }

  /** Returns a·b, where either may be taken transposed. */
  OneDnnBuffer matmul(OneDnnBuffer a, boolean transposeA, OneDnnBuffer b, boolean transposeB) {
    Form left = matrix(a, transposeA);
    Form right = matrix(b, transposeB);
    Primitive code = device.primitive(
        "matmul", () -> matmul(left.layout(), right.layout()), left.layout(), right.layout());
    Form y = device.form("matmul", shape(left, right), code.layout(2));
    device.run(code, left, right, y);
    return device.buffer(shape(left, right), y);
  }

  /** Returns f(x·wᵀ + b) in one pass. */
  OneDnnBuffer linear(OneDnnBuffer x, OneDnnBuffer w, OneDnnBuffer b, Activation f) {
    Form left = matrix(x, false);
    Form right = matrix(w, true);
    Primitive code = device.primitive(
        "linear", () -> linear(left.layout(), right.layout(), f), left.layout(), right.layout(), f);
    Shape shape = shape(left, right);
    Form biases = device.plain(b).as(code.layout(3));
    Form y = device.form("linear", shape, code.layout(2));
    device.run(code, left, right, y, biases);
    return device.buffer(shape, y);
  }

  /** Returns the softmax of each row, or its logarithm. */
  OneDnnBuffer softmax(algorithm kind, OneDnnBuffer x) {
    Form rows = device.plain(x);
    Layout layout = rows.layout();
    Primitive code = device.primitive("softmax", () -> softmax(kind, layout), kind, layout);
    Form y = device.form("softmax", x.shape(), layout);
    device.run(code, rows, y);
    return device.buffer(x.shape(), y);
  }

  private Form matrix(OneDnnBuffer x, boolean transposed) {
    Form form = device.plain(x);
    Shape shape = x.shape();
    return transposed ? form.as(device.layouts().transposed(shape.axis(1), shape.axis(0))) : form;
  }

  private static Shape shape(Form left, Form right) {
    return Shape.of(
        left.layout().dims().get(0).intValue(), right.layout().dims().get(1).intValue());
  }

  private Primitive matmul(Layout left, Layout right) {
    Layout y = product(left, right);
    var description = new matmul.primitive_desc(
        device.cpu(), left.order(), right.order(), y.order(), new primitive_attr(), false);
    return new Primitive(description, new matmul(description))
        .with(DNNL_ARG_SRC, left)
        .with(DNNL_ARG_WEIGHTS, right)
        .with(DNNL_ARG_DST, y);
  }

  private Primitive linear(Layout left, Layout right, Activation f) {
    Layout y = product(left, right);
    Layout biases = device.layouts().plain(1, right.dims().get(1));
    var description = new matmul.primitive_desc(
        device.cpu(),
        left.order(),
        right.order(),
        biases.order(),
        y.order(),
        Activations.after(f),
        false);
    return new Primitive(description, new matmul(description))
        .with(DNNL_ARG_SRC, left)
        .with(DNNL_ARG_WEIGHTS, right)
        .with(DNNL_ARG_DST, y)
        .with(DNNL_ARG_BIAS, biases);
  }

  private Layout product(Layout left, Layout right) {
    return device.layouts().plain(left.dims().get(0), right.dims().get(1));
  }

  private Primitive softmax(algorithm kind, Layout layout) {
    var description = new softmax_forward.primitive_desc(
        device.cpu(),
        prop_kind.forward_inference,
        kind,
        layout.order(),
        layout.order(),
        1,
        new primitive_attr(),
        false);
    return new Primitive(description, new softmax_forward(description))
        .with(DNNL_ARG_SRC, layout)
        .with(DNNL_ARG_DST, layout);
  }
}
