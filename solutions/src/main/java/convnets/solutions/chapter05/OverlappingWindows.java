package convnets.solutions.chapter05;

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
    // BEGIN SOLUTION
    int[] extents = new int[layers.length + 1];
    extents[0] = input;
    for (int n = 0; n < layers.length; n++) {
      int kernel = layers[n][0];
      int stride = layers[n][1];
      int pad = layers[n][2];
      extents[n + 1] = (extents[n] + 2 * pad - kernel) / stride + 1;
    }
    return extents;
    // END SOLUTION
  }

  /** Returns whether the last window ends just where the side with its pads ends: none is left. */
  public static boolean fits(int extent, int kernel, int stride, int pad) {
    // BEGIN SOLUTION
    return (extent + 2 * pad - kernel) % stride == 0;
    // END SOLUTION
  }

  /**
   * Returns for each pixel of a side, without pads, how many windows lie over it: 0 for a pixel
   * that nobody sees, 2 where two windows overlap.
   */
  public static int[] windowsOver(int extent, int kernel, int stride) {
    // BEGIN SOLUTION
    int[] windows = new int[extent];
    for (int start = 0; start + kernel <= extent; start += stride) {
      for (int pixel = start; pixel < start + kernel; pixel++) {
        windows[pixel]++;
      }
    }
    return windows;
    // END SOLUTION
  }
}
