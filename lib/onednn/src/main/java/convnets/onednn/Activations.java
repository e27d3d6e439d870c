package convnets.onednn;

import convnets.tensor.Activation;
import org.bytedeco.dnnl.global.dnnl.algorithm;
import org.bytedeco.dnnl.post_ops;
import org.bytedeco.dnnl.primitive_attr;

/** The squashing functions in oneDNN's words, as what happens to a result before it is written. */
final class Activations {
  private static final float A = (float) Activation.AMPLITUDE;
  private static final float S = (float) Activation.SCALE;

  private Activations() {}

  /** Returns what has to be done after a result: f, in as many steps as it takes. */
  static primitive_attr after(Activation f) {
    post_ops steps = new post_ops();
    switch (f) {
      case IDENTITY -> {}
      case RELU -> steps.append_eltwise(algorithm.eltwise_relu, 0, 0);
      case SIGMOID -> steps.append_eltwise(algorithm.eltwise_logistic, 0, 0);
      case TANH -> steps.append_eltwise(algorithm.eltwise_tanh, 0, 0);
      case SCALED_TANH -> {
        steps.append_eltwise(algorithm.eltwise_linear, S, 0);
        steps.append_eltwise(algorithm.eltwise_tanh, 0, 0);
        steps.append_eltwise(algorithm.eltwise_linear, A, 0);
      }
    }
    return attributes(steps);
  }

  static primitive_attr attributes(post_ops steps) {
    primitive_attr attributes = new primitive_attr();
    attributes.set_post_ops(steps);
    return attributes;
  }
}
