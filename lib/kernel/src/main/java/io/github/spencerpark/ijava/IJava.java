package io.github.spencerpark.ijava;

import convnets.kernel.Notebook;

/** IJava's entry, so that notebooks written for IJava run here. */
public final class IJava {
  private IJava() {}

  /** Returns the kernel that runs this cell. */
  public static JavaKernel getKernelInstance() {
    return new JavaKernel(
        Notebook.current().orElseThrow(() -> new IllegalStateException("no kernel runs here")));
  }
}
