package convnets.onednn;

import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_BIAS;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DST;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_SRC;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_WEIGHTS;

import convnets.tensor.Activation;
import org.bytedeco.dnnl.engine;
import org.bytedeco.dnnl.matmul;
import org.bytedeco.dnnl.post_ops;
import org.bytedeco.dnnl.primitive_attr;

/**
 * The machine code of a product of matrices, or of one for each index of the axes before the last
 * two; an axis of extent 1 serves for all.
 */
record Product(engine cpu, Layout left, Layout right, Layout y) {
  /** Arguments: left, right, their product. */
  Primitive alone() {
    return code(new primitive_attr());
  }

  /** Arguments: left, right, what their product is added to. */
  Primitive added() {
    post_ops steps = new post_ops();
    steps.append_sum();
    return code(Activations.attributes(steps));
  }

  /** Arguments: left, right, f(their product + biases), biases. */
  Primitive biased(Layout biases, Activation f) {
    var description = new matmul.primitive_desc(
        cpu, left.order(), right.order(), biases.order(), y.order(), Activations.after(f), false);
    return arguments(description).with(DNNL_ARG_BIAS, biases);
  }

  private Primitive code(primitive_attr attributes) {
    return arguments(
        new matmul.primitive_desc(cpu, left.order(), right.order(), y.order(), attributes, false));
  }

  private Primitive arguments(matmul.primitive_desc description) {
    return new Primitive(description, new matmul(description))
        .with(DNNL_ARG_SRC, left)
        .with(DNNL_ARG_WEIGHTS, right)
        .with(DNNL_ARG_DST, y);
  }
}
