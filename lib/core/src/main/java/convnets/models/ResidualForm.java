package convnets.models;

/** What F is in y = F(x) + x, and how a shortcut meets other channels (He et al. 2015, §3.3). */
enum ResidualForm {
  /** Two 3×3 convolutions; a 1×1 convolution fits the shortcut (option B). */
  BASIC,
  /** Two 3×3 convolutions; the shortcut gets zero channels (option A), no parameters. */
  BASIC_ZEROS,
  /** 1×1 down to a quarter, 3×3, 1×1 up again; the first 1×1 strides, as in the paper. */
  BOTTLENECK,
  /** The same, but the 3×3 strides. */
  BOTTLENECK_V15,
  /** Two 3×3 convolutions, no shortcut. */
  PLAIN;

  boolean narrows() {
    return this == BOTTLENECK || this == BOTTLENECK_V15;
  }

  /** Returns how many times as many channels come out as the 3×3 works on. */
  int widening() {
    return narrows() ? 4 : 1;
  }
}
