package convnets.onednn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.junit.jupiter.api.Test;

class MinimalFilterTest {
  @Test
  void givesWhatTheFilterGivesForEveryNumberOfOutputsAndTaps() {
    for (int taps = 1; taps <= 8; taps++) {
      for (int outputs = 1; outputs + taps <= 9; outputs++) {
        MinimalFilter filter = new MinimalFilter(outputs, taps);
        long seed = 10 * taps + outputs;
        double[] g = new Random(seed).doubles(taps, -1, 1).toArray();
        double[] d = new Random(-seed).doubles(filter.size(), -1, 1).toArray();
        double[] y = filtered(filter, g, d);
        for (int i = 0; i < outputs; i++) {
          double expected = 0;
          for (int k = 0; k < taps; k++) {
            expected += g[k] * d[i + k];
          }
          assertEquals(expected, y[i], 1e-12, "F(" + outputs + ", " + taps + "), output " + i);
        }
      }
    }
  }

  /** y = Aᵀ[(G g) ⊙ (Bᵀ d)]. */
  private static double[] filtered(MinimalFilter filter, double[] g, double[] d) {
    double[] y = new double[filter.outputs()];
    for (int point = 0; point < filter.size(); point++) {
      double taps = 0;
      for (int k = 0; k < g.length; k++) {
        taps += filter.filter(point, k) * g[k];
      }
      double data = 0;
      for (int k = 0; k < d.length; k++) {
        data += filter.data(point, k) * d[k];
      }
      for (int i = 0; i < y.length; i++) {
        y[i] += filter.output(i, point) * taps * data;
      }
    }
    return y;
  }

  @Test
  void fiveTapsAndFourOutputsNeed64MultiplicationsInAPlaneInPlaceOf400() {
    MinimalFilter filter = new MinimalFilter(4, 5);
    assertEquals(64, filter.size() * filter.size());
    int plain = filter.outputs() * filter.taps();
    assertEquals(400, plain * plain);
  }

  @Test
  void theMatricesOfF23AreThoseOfThePaperButForTheSignsOfTwoRows() {
    MinimalFilter filter = new MinimalFilter(2, 3);
    double[][] g = {{-1, 0, 0}, {0.5, 0.5, 0.5}, {0.5, -0.5, 0.5}, {0, 0, 1}};
    double[][] b = {{-1, 0, 1, 0}, {0, 1, 1, 0}, {0, -1, 1, 0}, {0, -1, 0, 1}};
    double[][] a = {{1, 1, 1, 0}, {0, 1, -1, 1}};
    for (int point = 0; point < 4; point++) {
      for (int k = 0; k < 4; k++) {
        assertEquals(b[point][k], filter.data(point, k), 0, "B, row " + point + ", place " + k);
      }
      for (int k = 0; k < 3; k++) {
        assertEquals(g[point][k], filter.filter(point, k), 0, "G, row " + point + ", tap " + k);
      }
      for (int i = 0; i < 2; i++) {
        assertEquals(
            a[i][point], filter.output(i, point), 0, "A, output " + i + ", point " + point);
      }
    }
  }
}
