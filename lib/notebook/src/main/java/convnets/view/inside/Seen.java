package convnets.view.inside;

import convnets.count.Explanation.Term;
import convnets.nn.Linear;

/**
 * An operation that can be worked out by hand, with the numbers of one picture.
 *
 * @param name what the reader chooses it by
 * @param from where its input comes from
 * @param shown how many of its maps are shown
 */
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
record Seen(
    String name, String from, Sliding sliding, double[] inputs, double[] outputs, int shown) {

  /** What came out of the network at this place. */
  double output(int map, int row, int column) {
    int width = sliding.output().axis(2);
    return outputs[map * sliding.output().sizeFrom(1) + row * width + column];
  }

  /** The place that answers most strongly, of those that are shown: worth a look. */
  Pixel strongest() {
    int area = sliding.output().sizeFrom(1);
    int best = 0;
    for (int i = 1; i < shown * area; i++) {
      best = Math.abs(outputs[i]) > Math.abs(outputs[best]) ? i : best;
    }
    int width = sliding.output().axis(2);
    return sliding.at(inputs, best / area, best % area / width, best % width);
  }

  /** What the reader calls a map of the input. */
  String input(int channel) {
    boolean alone = sliding.input().axis(0) == 1;
    return alone ? from : from + ", " + (isPicture() ? "channel " : "map ") + channel;
  }

  /** What the reader calls a number of the input. */
  String place(Term term) {
    boolean units = Slidings.isUnits(sliding.step().input().shape().item());
    return units
        ? "unit " + (term.row() * sliding.input().axis(2) + term.column())
        : "row " + term.row() + ", column " + term.column();
  }

  /** What the reader calls the numbers that it multiplies by. */
  String weights() {
    boolean units = sliding.step().block() instanceof Linear;
    return sliding.kind() == Kind.DISTANCE ? "centre" : units ? "weights" : "kernel";
  }

  boolean isPicture() {
    return from.equals(ClickAPixel.PICTURE);
  }
}
