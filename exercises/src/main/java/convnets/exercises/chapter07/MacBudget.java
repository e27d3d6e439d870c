package convnets.exercises.chapter07;

/**
 * A network for a budget, in the words of VGG's Table 1. It takes a grey picture of side×side
 * pixels and tells ten classes apart. The library counts what it costs.
 */
public class MacBudget {

  /**
   * Returns the rows from top to bottom: {@code conv3-N} for N filters of 3×3, moved by 1, with a
   * margin that keeps the size; {@code maxpool} for 2×2, moved by 2, where height and width are
   * even; and {@code FC-10} as the last row, and only there. For a picture they compute at most
   * {@code budget} products, and at least half as many, for what is not spent is wasted. Before the
   * last row, a number sees at least {@code field} pixels along a side. The side is 32, 48 or 64,
   * the field 3 to 36, the budget at least a million.
   */
  public static String[] design(int side, long budget, int field) {
    throw new UnsupportedOperationException("not solved yet");
  }
}
