package convnets.kernel.session;

/** A cell tried to end the program, which here is the kernel and all its variables. */
public final class CellExitError extends Error {
  private static final long serialVersionUID = 1;

  CellExitError(String call) {
    super(call
        + " would end the kernel and lose every variable, so only this cell ends;"
        + " to end the kernel, choose Kernel > Shut Down");
  }
}
