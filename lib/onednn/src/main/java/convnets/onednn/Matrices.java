package convnets.onednn;

import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DST;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_SRC;

import convnets.tensor.Activation;
import convnets.tensor.Shape;
import org.bytedeco.dnnl.global.dnnl.algorithm;
import org.bytedeco.dnnl.global.dnnl.prop_kind;
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
    Product product = product(left, right);
    Primitive code = device.primitive("matmul", product::alone, left.layout(), right.layout());
    Form y = device.form("matmul", shape(left, right), code.layout(2));
    device.run(code, left, right, y);
    return device.buffer(shape(left, right), y);
  }

  /** Returns f(x·wᵀ + b) in one pass. */
  OneDnnBuffer linear(OneDnnBuffer x, OneDnnBuffer w, OneDnnBuffer b, Activation f) {
    Form left = matrix(x, false);
    Form right = matrix(w, true);
    Product product = product(left, right);
    Layout biases = device.layouts().plain(1, b.shape().size());
    Primitive code = device.primitive(
        "linear", () -> product.biased(biases, f), left.layout(), right.layout(), f);
    Shape shape = shape(left, right);
    Form y = device.form("linear", shape, code.layout(2));
    device.run(code, left, right, y, device.plain(b).as(biases));
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

  private Product product(Form left, Form right) {
    Layout y = device
        .layouts()
        .plain(left.layout().dims().get(0), right.layout().dims().get(1));
    return new Product(device.cpu(), left.layout(), right.layout(), y);
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
