package convnets.nd4j;

import java.nio.FloatBuffer;
import java.util.function.IntToDoubleFunction;
import org.nd4j.linalg.api.concurrency.AffinityManager.Location;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/** The numbers as Java sees them: on a CPU the native memory itself, on a GPU its mirror. */
final class Host {
  private Host() {}

  static FloatBuffer read(INDArray x) {
    Nd4j.getAffinityManager().ensureLocation(x, Location.HOST);
    return x.data().asNioFloat();
  }

  /** Returns the memory to write a result into; {@link #written} must follow. */
  static FloatBuffer write(INDArray y) {
    return y.data().asNioFloat();
  }

  static void written(INDArray y) {
    Nd4j.getAffinityManager().tagLocation(y, Location.HOST);
  }

  static void draw(IntToDoubleFunction from, INDArray to) {
    FloatBuffer numbers = write(to);
    int size = Math.toIntExact(to.length());
    for (int i = 0; i < size; i++) {
      numbers.put(i, (float) from.applyAsDouble(i));
    }
    written(to);
  }

  static double[] copy(INDArray from, int size) {
    FloatBuffer numbers = read(from);
    double[] to = new double[size];
    for (int i = 0; i < size; i++) {
      to[i] = numbers.get(i);
    }
    return to;
  }
}
