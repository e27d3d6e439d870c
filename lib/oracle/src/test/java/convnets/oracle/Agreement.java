package convnets.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.pytorch.engine.PtNDArray;
import convnets.device.BackendUnavailableException;
import convnets.device.Backends;
import convnets.tensor.Backend;
import convnets.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How far our numbers are from PyTorch's: the largest difference over the largest number. */
final class Agreement {
  private final String where;
  private final double forward;
  private final double backward;
  private final Map<String, Double> worst = new TreeMap<>();

  /** The reference computes with doubles, as PyTorch does here: it has no rounding to plead. */
  Agreement(String what, Backend backend) {
    boolean doubles = backend.name().equals("reference");
    this.where = what + ", " + backend.name();
    this.forward = doubles ? 1e-9 : 1e-4;
    this.backward = doubles ? 1e-9 : 1e-3;
  }

  /** Compares what was computed on the way forward. */
  void forward(String kind, String what, Tensor ours, PtNDArray theirs) {
    check(kind, what, ours.toArray(), theirs.toDoubleArray(), forward);
  }

  /** Compares gradients, and what follows from them. */
  void backward(String kind, String what, double[] ours, double[] theirs) {
    check(kind, what, ours, theirs, backward);
  }

  /** Fails where a difference is larger than allowed, or all numbers are 0 and show nothing. */
  private void check(String kind, String what, double[] ours, double[] theirs, double allowed) {
    assertEquals(theirs.length, ours.length, where + ", " + what);
    double largest = 0;
    double difference = 0;
    for (int i = 0; i < ours.length; i++) {
      assertTrue(Double.isFinite(ours[i] + theirs[i]), where + ", " + what + ": no number");
      largest = Math.max(largest, Math.abs(theirs[i]));
      difference = Math.max(difference, Math.abs(ours[i] - theirs[i]));
    }
    assertTrue(largest > 0, where + ", " + what + ": PyTorch says 0 everywhere");
    double error = difference / largest;
    assertTrue(error <= allowed, where + ", " + what + ": PyTorch differs by " + error);
    worst.merge(kind, error, Math::max);
  }

  /** Returns the largest error of each kind. */
  @Override
  public String toString() {
    StringBuilder words = new StringBuilder(where);
    worst.forEach((kind, error) -> words.append(", %s %.0e".formatted(kind, error)));
    return words.toString();
  }

  /** Returns the backends that load here, and says which do not. */
  static List<Backend> backends() {
    List<Backend> loaded = new ArrayList<>();
    for (String name : Backends.names()) {
      try {
        loaded.add(Backends.named(name));
      } catch (BackendUnavailableException e) {
        System.out.println("not compared with PyTorch: " + e.getMessage());
      }
    }
    return loaded;
  }
}
