package convnets.view.diagram;

import convnets.nn.NetworkPlan;
import java.util.ArrayList;
import java.util.List;

/**
 * Where the stages of a diagram stand: as close as their shapes, their labels and the words of the
 * operations between them allow.
 *
 * @param stages from left to right
 * @param centres the middle of each stage
 * @param axis the height of the middle of all stages
 */
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
record MapsLayout(List<Stage> stages, double[] centres, double axis) {
  private static final double BETWEEN_SHAPES = 30;
  private static final double BETWEEN_WORDS = 12;
  private static final double TITLE_AND_LABELS = 62;

  static MapsLayout of(NetworkPlan network) {
    Sizes sizes = Sizes.of(network);
    List<Stage> stages = new ArrayList<>();
    stages.add(Stage.input(network.architecture().input(), sizes));
    network.rows().forEach(row -> stages.add(Stage.of(row, sizes)));
    return of(stages);
  }

  private static MapsLayout of(List<Stage> stages) {
    double[] centres = new double[stages.size()];
    centres[0] = extent(stages.get(0)) / 2;
    for (int i = 1; i < centres.length; i++) {
      Stage left = stages.get(i - 1);
      Stage right = stages.get(i);
      double shapes = (left.width() + right.width()) / 2 + BETWEEN_SHAPES;
      double labels = (extent(left) + extent(right)) / 2 + BETWEEN_WORDS;
      double words = i == 1 ? 0 : right.operationWidth() + BETWEEN_WORDS;
      centres[i] = centres[i - 1] + Math.max(Math.max(shapes, labels), words);
    }
    double tallest = stages.stream().mapToDouble(Stage::height).max().orElse(0);
    return new MapsLayout(stages, centres, TITLE_AND_LABELS + tallest / 2);
  }

  private static double extent(Stage stage) {
    return Math.max(stage.width(), stage.labelWidth());
  }

  double width() {
    int last = centres.length - 1;
    double stage = centres[last] + extent(stages.get(last)) / 2;
    double words = last == 0 ? 0 : between(last) + stages.get(last).operationWidth() / 2;
    return Math.max(stage, words);
  }

  /** The left edge of the stack or bar. */
  double left(int stage) {
    return centres[stage] - stages.get(stage).width() / 2;
  }

  /** The upper edge of the stack or bar. */
  double top(int stage) {
    return axis - stages.get(stage).height() / 2;
  }

  /** The left edge of the map in front, which hides parts of the others. */
  double frontLeft(int stage) {
    return left(stage) + (stages.get(stage).sheets() - 1) * stages.get(stage).shift();
  }

  /** The upper edge of the map in front. */
  double frontTop(int stage) {
    return top(stage) + (stages.get(stage).sheets() - 1) * stages.get(stage).shift();
  }

  /** The middle of the arrow that leads to a stage. */
  double between(int stage) {
    return (centres[stage - 1] + centres[stage]) / 2;
  }

  /** The height of the arrows. */
  double arrows() {
    return axis + stages.stream().mapToDouble(Stage::height).max().orElse(0) / 2 + 18;
  }
}
