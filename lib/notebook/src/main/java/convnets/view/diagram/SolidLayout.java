package convnets.view.diagram;

import convnets.nn.NetworkPlan;
import java.util.List;

/**
 * Where the boxes of a network stand: stages from left to right, towers one above the other. Input
 * and output belong to all towers.
 *
 * @param towers the groups in which the network is cut
 * @param lefts where the stages begin
 */
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
record SolidLayout(List<Solid> solids, Sizes sizes, int towers, double[] lefts) {
  private static final double BETWEEN = 42;
  private static final double WORDS = 8;
  private static final double APART = 64;
  private static final double TOP = 44;

  static SolidLayout of(NetworkPlan network) {
    List<Solid> solids = Solid.of(network);
    int towers = solids.stream().mapToInt(Solid::groups).max().orElse(1);
    SolidLayout bare = new SolidLayout(solids, Sizes.of(network), towers, new double[0]);
    double[] lefts = new double[solids.size()];
    double x = 0;
    for (int i = 0; i < lefts.length; i++) {
      lefts[i] = x;
      x += bare.slot(i);
    }
    return new SolidLayout(solids, bare.sizes, towers, lefts);
  }

  /** The width of a stage with the lines that leave it. */
  private double slot(int stage) {
    double words = solids.get(stage).wordsWidth() + WORDS;
    return Math.max(shape(stage).width() + (stage + 1 < solids.size() ? BETWEEN : 0), words);
  }

  double width() {
    int last = lefts.length - 1;
    return lefts[last] + slot(last);
  }

  /** In how many boxes a stage is cut. */
  int copies(int stage) {
    return stage == 0 || stage == solids.size() - 1 ? 1 : towers;
  }

  SolidShape shape(int stage) {
    Solid solid = solids.get(stage);
    int channels = solid.shape().axis(0) / copies(stage);
    return SolidShape.of(solid, channels, sizes);
  }

  private double tallest(boolean cut) {
    double tallest = 0;
    for (int i = 0; i < solids.size(); i++) {
      if (!cut || copies(i) == towers) {
        tallest = Math.max(tallest, shape(i).height());
      }
    }
    return tallest;
  }

  private double apart() {
    return tallest(true) + APART;
  }

  private double middle() {
    double towered = tallest(true) / 2 + apart() * (towers - 1) / 2;
    return TOP + Math.max(tallest(false) / 2, towered);
  }

  /** The height of a tower's axis. */
  double axis(int tower) {
    return middle() + (tower - (towers - 1) / 2.0) * apart();
  }

  /** The left edge of the front of a box. */
  double x(int stage) {
    return lefts[stage] + shape(stage).numbers();
  }

  /** The upper edge of the front of a box. */
  double y(int stage, int copy) {
    SolidShape shape = shape(stage);
    double axis = copies(stage) == 1 ? middle() : axis(copy);
    return axis - shape.height() / 2 + shape.rise();
  }

  /** Above a tower, where its name stands. */
  double over(int tower) {
    return axis(tower) - tallest(true) / 2 - 12;
  }

  /** Below all boxes, where the words begin. */
  double words() {
    return middle() + (middle() - TOP) + 32;
  }

  double height() {
    int most = solids.stream().mapToInt(solid -> solid.words().size()).max().orElse(0);
    return words() + 13 * most + 4;
  }
}
