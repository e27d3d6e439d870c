package convnets.onednn;

import org.bytedeco.dnnl.global.dnnl;

/** What the processor can do, as oneDNN sees it; a limit that its user has set counts. */
final class Processor {
  private Processor() {}

  /** Returns whether vectors have 256 bits at least. */
  static boolean hasAvx2() {
    return has(dnnl.dnnl_cpu_isa_avx2);
  }

  /** Returns whether vectors have 512 bits. */
  static boolean hasAvx512() {
    return has(dnnl.dnnl_cpu_isa_avx512_core);
  }

  /** Returns whether vectors have 256 bits, and no more. */
  static boolean hasNarrowVectors() {
    return hasAvx2() && !hasAvx512();
  }

  private static boolean has(int instructions) {
    return (dnnl.dnnl_get_effective_cpu_isa() & instructions) == instructions;
  }
}
