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
  private final Multiplier multiplier;

  Matrices(Device device) {
    this.device = device;
    this.multiplier = new Multiplier(device);
  }

  /** Returns a·b, where either may be taken transposed. */
  OneDnnBuffer matmul(OneDnnBuffer a, boolean transposeA, OneDnnBuffer b, boolean transposeB) {
    Form left = matrix(a, transposeA);
    Form right = matrix(b, transposeB);
    OneDnnBuffer y = product("matmul", left, right);
    multiplier.multiply(left, right, y.home());
    return y;
  }

  /** Returns f(x·wᵀ + b) in one pass. */
  OneDnnBuffer linear(OneDnnBuffer x, OneDnnBuffer w, OneDnnBuffer b, Activation f) {
    Form left = matrix(x, false);
    Form right = matrix(w, true);
    Layout biases = device.layouts().plain(1, b.shape().size());
    OneDnnBuffer y = product("linear", left, right);
    multiplier.multiply(left, right, y.home(), device.plain(b).as(biases), f);
    return y;
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

  /** Returns where a product goes, still empty. */
  private OneDnnBuffer product(String operation, Form left, Form right) {
    Shape shape = Shape.of(
        left.layout().dims().get(0).intValue(), right.layout().dims().get(1).intValue());
    return device.buffer(shape, device.form(operation, shape, device.layouts().plain(shape)));
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
