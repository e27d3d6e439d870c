package convnets.nd4j;

import static org.nd4j.linalg.indexing.NDArrayIndex.interval;

import convnets.tensor.Shape;
import org.nd4j.linalg.api.ndarray.INDArray;

/**
 * Sums over n channels around each. With empty channels between the images all neighbours lie at
 * one distance: a sum is then the whole array, added to itself moved by whole channels. Sums of
 * slices take ten times as long, and differences of running sums lose digits.
 */
final class Neighbours {
  private final Memory memory;
  private final String operation;
  private final int n;

  Neighbours(Memory memory, String operation, int n) {
    this.memory = memory;
    this.operation = operation;
    this.n = n;
  }

  /** Writes the sums into {@code y}, which may be {@code x}. */
  void sum(INDArray x, INDArray y) {
    if (n == 1) {
      copy(x, y);
      return;
    }
    int images = (int) x.size(0);
    int channels = (int) x.size(1);
    int places = (int) (x.length() / images / channels);
    Shape apart = Shape.of(images, channels + n - 1, places);
    try (Nd4jBuffer padded = memory.allocate(operation, apart);
        Nd4jBuffer sums = memory.allocate(operation, apart)) {
      padded.array().assign(0);
      Slices.channels(padded.array(), n / 2, n / 2 + channels)
          .assign(x.reshape(images, channels, places));
      addMoved(padded.array(), places, sums.array());
      y.reshape(images, channels, places).assign(Slices.channels(sums.array(), 0, channels));
    }
  }

  /** sums[i] = Σ padded[i + j·places] for j from 0 to n − 1; the last channels remain unused. */
  private void addMoved(INDArray padded, long places, INDArray sums) {
    INDArray from = padded.reshape(padded.length());
    INDArray to = sums.reshape(sums.length());
    to.assign(from);
    long length = from.length() - (n - 1) * places;
    INDArray used = to.get(interval(0, length));
    for (int j = 1; j < n; j++) {
      Elements.blend(used, 1, 1, from.get(interval(j * places, j * places + length)));
    }
  }

  private static void copy(INDArray x, INDArray y) {
    if (x != y) {
      y.assign(x);
    }
  }
}
