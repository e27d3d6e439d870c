package convnets.solutions.chapter03;

import java.util.Random;

/** Draws the hidden tests' inputs. */
final class Draw {
  private Draw() {}

  static double[] numbers(Random random, int count) {
    return random.doubles(count, -2, 2).toArray();
  }

  static double[][][] maps(Random random, int count, int height, int width) {
    double[][][] maps = new double[count][height][];
    for (double[][] map : maps) {
      for (int i = 0; i < height; i++) {
        map[i] = numbers(random, width);
      }
    }
    return maps;
  }

  /** A table of which no row and no column is empty, and few are full. */
  static String[] table(Random random, int maps, int filters) {
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
