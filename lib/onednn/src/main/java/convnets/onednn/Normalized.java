package convnets.onednn;

import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DIFF_DST;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DIFF_SCALE;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DIFF_SHIFT;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DIFF_SRC;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DST;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_MEAN;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_SCALE;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_SHIFT;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_SRC;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_VARIANCE;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_WORKSPACE;

import org.bytedeco.dnnl.batch_normalization_backward;
import org.bytedeco.dnnl.batch_normalization_forward;
import org.bytedeco.dnnl.engine;
import org.bytedeco.dnnl.global.dnnl.normalization_flags;
import org.bytedeco.dnnl.global.dnnl.prop_kind;
import org.bytedeco.dnnl.primitive_attr;

/** The machine code of batch normalization and its gradients, in the layout of the images. */
record Normalized(engine cpu, Layouts layouts, Layout x, double epsilon) {
  private static final int LEARNED =
      normalization_flags.use_scale.value | normalization_flags.use_shift.value;

  /** Arguments: images, γ, β, mean, variance, output; with a ReLU, where it let nothing through. */
  Primitive forward(boolean relu) {
    var description = description(relu ? normalization_flags.fuse_norm_relu.value : 0);
    Primitive primitive = new Primitive(description, new batch_normalization_forward(description))
        .with(DNNL_ARG_SRC, x)
        .with(DNNL_ARG_SCALE, numbers())
        .with(DNNL_ARG_SHIFT, numbers())
        .with(DNNL_ARG_MEAN, numbers())
        .with(DNNL_ARG_VARIANCE, numbers())
        .with(DNNL_ARG_DST, x);
    return relu
        ? primitive.with(DNNL_ARG_WORKSPACE, layouts.of(description.workspace_desc()))
        : primitive;
  }

  /** Arguments: images, mean, variance, gradient of the output, γ; gradients of images, γ, β. */
  Primitive gradient() {
    var description = new batch_normalization_backward.primitive_desc(
        cpu,
        prop_kind.backward.value,
        x.order(),
        x.order(),
        x.order(),
        (float) epsilon,
        LEARNED,
        description(0),
        new primitive_attr(),
        false);
    return new Primitive(description, new batch_normalization_backward(description))
        .with(DNNL_ARG_SRC, x)
        .with(DNNL_ARG_MEAN, numbers())
        .with(DNNL_ARG_VARIANCE, numbers())
        .with(DNNL_ARG_DIFF_DST, x)
        .with(DNNL_ARG_SCALE, numbers())
        .with(DNNL_ARG_DIFF_SRC, x)
        .with(DNNL_ARG_DIFF_SCALE, numbers())
        .with(DNNL_ARG_DIFF_SHIFT, numbers());
  }

  /** One number a channel. */
  Layout numbers() {
    return layouts.plain(x.extents()[1]);
  }

  private batch_normalization_forward.primitive_desc description(int flags) {
    return new batch_normalization_forward.primitive_desc(
        cpu,
        prop_kind.forward_training.value,
        x.order(),
        x.order(),
        (float) epsilon,
        LEARNED | flags,
        new primitive_attr(),
        false);
  }
}
