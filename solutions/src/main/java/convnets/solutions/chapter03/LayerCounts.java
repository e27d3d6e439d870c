package convnets.solutions.chapter03;

/**
 * What the columns "parameters", "connections" and "MACs" of LeNet-5's table count. Its kernels
 * move by one pixel and stay within the map, so a 5×5 kernel on 32×32 pixels has 28×28 places.
 */
public class LayerCounts {
  /**
   * Returns how many numbers a convolution learns. {@code mapsSeen[f]} is how many maps filter f
   * sees; for each of them it has a kernel of its own, and one bias for all.
   */
  public static int parameters(int[] mapsSeen, int kernel) {
    // BEGIN SOLUTION
    int parameters = 0;
    for (int seen : mapsSeen) {
      parameters += seen * kernel * kernel + 1;
    }
    return parameters;
    // END SOLUTION
  }

  /**
   * Returns how many connections it has: every use of a weight or a bias, at each place, is one.
   * Height and width are those of the maps that it sees.
   */
  public static int connections(int[] mapsSeen, int kernel, int height, int width) {
    // BEGIN SOLUTION
    int places = (height - kernel + 1) * (width - kernel + 1);
    return parameters(mapsSeen, kernel) * places;
    // END SOLUTION
  }

  /** Returns how many products of a weight and an input it computes; a bias is only added. */
  public static int multiplications(int[] mapsSeen, int kernel, int height, int width) {
    // BEGIN SOLUTION
    int biases = mapsSeen.length * (height - kernel + 1) * (width - kernel + 1);
    return connections(mapsSeen, kernel, height, width) - biases;
    // END SOLUTION
  }

  /**
   * Returns parameters, connections and multiplications, in this order, of a layer in which each
   * unit has a weight for every input, and a bias.
   */
  public static int[] fullConnection(int inputs, int units) {
    // BEGIN SOLUTION
    int products = inputs * units;
    return new int[] {products + units, products + units, products};
    // END SOLUTION
  }
}
