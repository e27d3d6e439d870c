package convnets.onednn;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Arrays through which numbers come to the device and back, used again: a batch of images in every
 * step would keep the collector busy.
 */
final class Staging {
  private static final int MOST = 4;

  private final Deque<float[]> waiting = new ArrayDeque<>();

  /** Returns an array of this length, with whatever was in it. */
  synchronized float[] take(int length) {
    Iterator<float[]> arrays = waiting.iterator();
    while (arrays.hasNext()) {
      float[] array = arrays.next();
      if (array.length == length) {
        arrays.remove();
        return array;
      }
    }
    return new float[length];
  }

  /** Takes an array back; the oldest make room. */
  synchronized void give(float[] array) {
    waiting.addLast(array);
    if (waiting.size() > MOST) {
      waiting.removeFirst();
    }
  }
}
