package convnets.data;

import java.util.Random;

/** Fisher and Yates' shuffle: every order of 0 … n − 1 is equally likely. */
final class Shuffle {
  private Shuffle() {}

  static int[] of(int n, Random random) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = random.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }
}
