package convnets.solutions;

import java.util.Random;

/** Draws the hidden tests' inputs. */
public final class Draw {
  private Draw() {}

  /** Returns so many numbers between -2 and 2. */
  public static double[] numbers(Random random, int count) {
    return random.doubles(count, -2, 2).toArray();
  }

  /** Returns so many integers, from the least to the greatest. */
  public static int[] integers(Random random, int count, int least, int greatest) {
    return random.ints(count, least, greatest + 1).toArray();
  }

  /** Returns so many rows of so many numbers. */
  public static double[][] matrix(Random random, int rows, int columns) {
    double[][] matrix = new double[rows][];
    for (int i = 0; i < rows; i++) {
      matrix[i] = numbers(random, columns);
    }
    return matrix;
  }

  /** Returns so many maps of this height and width. */
  public static double[][][] maps(Random random, int count, int height, int width) {
    double[][][] maps = new double[count][][];
    for (int n = 0; n < count; n++) {
      maps[n] = matrix(random, height, width);
    }
    return maps;
  }

  /** Returns a connection table of which no row and no column is empty, and few are full. */
  public static String[] table(Random random, int maps, int filters) {
    String[] table = new String[maps];
    for (int map = 0; map < maps; map++) {
      StringBuilder row = new StringBuilder();
      for (int filter = 0; filter < filters; filter++) {
        boolean connected = random.nextBoolean() || filter % maps == map;
        row.append(connected ? 'X' : '.');
      }
      table[map] = row.toString();
    }
    return table;
  }
}
