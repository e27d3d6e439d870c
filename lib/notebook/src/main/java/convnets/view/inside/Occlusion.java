package convnets.view.inside;

import convnets.data.Dataset;
import convnets.nn.Network;
import convnets.tensor.Shape;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.View;
import java.util.Arrays;

/**
 * Which parts of a picture matter: a grey square is laid over it, place by place, and the network
 * is asked each time. Where the probability of the right class falls, something was hidden that it
 * needs (Zeiler &amp; Fergus 2013, §4.2 and Fig. 7).
 */
public final class Occlusion implements View {
  private final OwnPicture own;
  private final int patch;
  private final int stride;
  private final double grey;

  private Occlusion(OwnPicture own, int patch, int stride, double grey) {
    this.own = own;
    this.patch = patch;
    this.stride = stride;
    this.grey = grey;
    int side = Math.max(height(), width());
    if (patch < 1 || patch > side || stride < 1 || stride > side) {
      throw new IllegalArgumentException(Markup.format(
          "occlusion: a patch of %d and a stride of %d do not suit pictures %s;"
              + " both must be at least 1 and at most %d",
          patch, stride, own.dataset().image(), side));
    }
  }

  /**
   * Returns the occlusion of a picture of a dataset by a square of a fourth of its side, grey as
   * the middle between black and white, moved by a fourteenth.
   */
  public static Occlusion of(Network network, Dataset dataset, int index) {
    OwnPicture own = OwnPicture.of(network, dataset, index);
    own.checkClasses();
    int side = Math.max(dataset.image().axis(1), dataset.image().axis(2));
    boolean plain = Arrays.stream(dataset.pixels(index)).allMatch(x -> x >= 0 && x <= 1);
    return new Occlusion(own, Math.max(1, side / 4), Math.max(1, side / 14), plain ? 0.5 : 0);
  }

  /** Returns this with another side of the square, in pixels. */
  public Occlusion patch(int pixels) {
    return new Occlusion(own, pixels, stride, grey);
  }

  /** Returns this with another step from place to place, in pixels. */
  public Occlusion stride(int pixels) {
    return new Occlusion(own, patch, pixels, grey);
  }

  /** Returns this with another grey: 0 for black, 1 for white. */
  public Occlusion grey(double value) {
    return new Occlusion(own, patch, stride, value);
  }

  /**
   * Returns the probability of the right class for each place of the square, row by row; its middle
   * moves over the whole picture, so that at the edge part of the square lies outside.
   */
  public double[][] probabilities() {
    int down = places(height());
    int across = places(width());
    double[] all = asked(down * across, across);
    double[][] rows = new double[down][];
    Arrays.setAll(rows, i -> Arrays.copyOfRange(all, i * across, (i + 1) * across));
    return rows;
  }

  /** Asks for all places, a batch at a time. */
  private double[] asked(int count, int across) {
    double[] plain = own.dataset().pixels(own.index());
    double[] answers = new double[count];
    for (int first = 0; first < count; first += Probabilities.BATCH) {
      int n = Math.min(Probabilities.BATCH, count - first);
      double[] pixels = new double[n * plain.length];
      for (int k = 0; k < n; k++) {
        System.arraycopy(plain, 0, pixels, k * plain.length, plain.length);
        cover(pixels, k * plain.length, (first + k) / across, (first + k) % across);
      }
      double[][] some = Probabilities.of(own.network(), own.dataset().image().batch(n), pixels);
      for (int k = 0; k < n; k++) {
        answers[first + k] = some[k][own.truth()];
      }
    }
    return answers;
  }

  private void cover(double[] pixels, int from, int row, int column) {
    int top = middle(row, height()) - patch / 2;
    int left = middle(column, width()) - patch / 2;
    for (int c = 0; c < own.dataset().image().axis(0); c++) {
      for (int y = Math.max(0, top); y < Math.min(height(), top + patch); y++) {
        int line = from + (c * height() + y) * width();
        int right = Math.min(width(), left + patch);
        Arrays.fill(pixels, line + Math.max(0, left), line + Math.max(0, right), grey);
      }
    }
  }

  private int places(int extent) {
    return (extent + stride - 1) / stride;
  }

  private int middle(int place, int extent) {
    return Math.min(extent - 1, place * stride + stride / 2);
  }

  @Override
  public Picture picture() {
    return drawn(Panel.PAGE);
  }

  @Override
  public Picture narrow() {
    return drawn(Svg.NARROW);
  }

  private Picture drawn(double page) {
    double[] pixels = own.dataset().pixels(own.index());
    Shape image = own.dataset().image();
    double before = Probabilities.of(own.network(), image.batch(1), pixels)[0][own.truth()];
    double[][] map = probabilities();
    int[] worst = worst(map);
    cover(pixels, 0, worst[0], worst[1]);
    return new OcclusionDrawing(own, before, map, stride, pixels)
        .draw(words(before, map, worst[0], worst[1]), page);
  }

  private static int[] worst(double[][] map) {
    int[] worst = {0, 0};
    for (int i = 0; i < map.length; i++) {
      for (int j = 0; j < map[i].length; j++) {
        if (map[i][j] < map[worst[0]][worst[1]]) {
          worst = new int[] {i, j};
        }
      }
    }
    return worst;
  }

  private String words(double before, double[][] map, int row, int column) {
    return Markup.format(
        "Nothing hidden, the network gives \"%s\" a probability of %.3f. With a grey square of"
            + " %d×%d pixels about row %d, column %d it is %.3f, the least of %d places.",
        own.name(own.truth()),
        before,
        patch,
        patch,
        middle(row, height()),
        middle(column, width()),
        map[row][column],
        map.length * map[0].length);
  }

  private int height() {
    return own.dataset().image().axis(1);
  }

  private int width() {
    return own.dataset().image().axis(2);
  }

  /** Returns the occlusion in words. */
  @Override
  public String toString() {
    return picture().text();
  }
}
