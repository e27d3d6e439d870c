package convnets.onednn;

import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_ATTR_SCALES;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_DST;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_SRC_0;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_SRC_1;

import org.bytedeco.dnnl.binary;
import org.bytedeco.dnnl.engine;
import org.bytedeco.dnnl.global.dnnl.algorithm;
import org.bytedeco.dnnl.primitive_attr;

/**
 * The machine code of s·a ∘ t·b, element by element; where b has an extent of 1, it is repeated.
 * The result has the layout of a.
 */
record Binary(engine cpu, Layouts layouts, algorithm operation, Layout a, Layout b) {
  private static final int FIRST = DNNL_ARG_ATTR_SCALES | DNNL_ARG_SRC_0;
  private static final int SECOND = DNNL_ARG_ATTR_SCALES | DNNL_ARG_SRC_1;

  /** Arguments: a, b, result. */
  Primitive plain() {
    return code(new primitive_attr());
  }

  /** Arguments: a, b, result, the factors s and t, which are known only when it runs. */
  Primitive scaled() {
    primitive_attr attributes = new primitive_attr();
    attributes.set_scales_mask(DNNL_ARG_SRC_0, 0);
    attributes.set_scales_mask(DNNL_ARG_SRC_1, 0);
    Layout number = layouts.plain(1);
    return code(attributes).with(FIRST, number).with(SECOND, number);
  }

  private Primitive code(primitive_attr attributes) {
    var description = new binary.primitive_desc(
        cpu, operation, a.order(), b.order(), a.order(), attributes, false);
    return new Primitive(description, new binary(description))
        .with(DNNL_ARG_SRC_0, a)
        .with(DNNL_ARG_SRC_1, b)
        .with(DNNL_ARG_DST, a);
  }
}
