package convnets.exercises.chapter05;

/**
 * The arithmetic of AlexNet's windows, along one side of a map. A window of {@code kernel} pixels
 * moves by {@code stride}; at each end of the side stand {@code pad} more pixels; a window that
 * would stick out is left out. The paper pools with kernel 3 and stride 2: windows overlap.
 */
public class OverlappingWindows {
  /**
   * Returns the extents of the maps, layer by layer, the input's first. {@code layers[n]} is
   * {kernel, stride, pad} of layer n.
   */
  public static int[] extents(int input, int[][] layers) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /** Returns whether the last window ends just where the side with its pads ends: none is left. */
  public static boolean fits(int extent, int kernel, int stride, int pad) {
    throw new UnsupportedOperationException("not solved yet");
  }

  /**
   * Returns for each pixel of a side, without pads, how many windows lie over it: 0 for a pixel
   * that nobody sees, 2 where two windows overlap.
   */
  public static int[] windowsOver(int extent, int kernel, int stride) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
