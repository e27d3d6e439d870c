package convnets.view.drawing;

/** How far apart the round numbers along an axis stand: 1, 2 or 5, and zeros. */
public final class Ticks {
  private Ticks() {}

  /** Returns the smallest such distance that divides a way into at most so many parts. */
  public static double step(double way, int most) {
    double unit = Math.pow(10, Math.floor(Math.log10(way / most)));
    for (int factor : new int[] {1, 2, 5}) {
      if (way / (factor * unit) <= most) {
        return factor * unit;
      }
    }
    return 10 * unit;
  }
}
