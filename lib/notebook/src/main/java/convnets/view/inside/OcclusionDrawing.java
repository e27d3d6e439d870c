package convnets.view.inside;

import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.view.drawing.Legend;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Range;
import convnets.view.drawing.Raster;
import java.util.List;
import java.util.Optional;

/**
 * The picture, the probabilities of the right class where each place was hidden, and the losses
 * over the picture.
 */
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
record OcclusionDrawing(
    OwnPicture own, double before, double[][] map, int stride, double[] covered) {
  private static final Range ALL = new Range(0, 1);

  Picture draw(String words, double page) {
    Shape image = own.dataset().image();
    Shape one = image.batch(1);
    Tensor plain = Tensor.of(own.image().backend(), one, own.dataset().pixels(own.index()));
    Tensor hidden = Tensor.of(own.image().backend(), one, covered);
    double[] spread = spread(image);
    Raster probabilities = Raster.of(image.axis(1), image.axis(2), spread, 0, ALL::grey);
    double[] heat = new double[spread.length];
    for (int i = 0; i < heat.length; i++) {
      heat[i] = before > 0 ? 0.85 * Math.max(0, before - spread[i]) / before : 0;
    }
    List<Panel> panels = List.of(
        new Panel("hidden where it hurts most", OwnPicture.raster(hidden), Optional.empty()),
        new Panel(
            "probability of \"" + own.name(own.truth()) + "\"",
            probabilities,
            Optional.of(new Legend(ALL, false))),
        new Panel("where it falls", Heat.over(plain, heat), Optional.empty()));
    return Panel.draw("Occlusion: " + own.words(), panels, words, page);
  }

  /** Each place as wide as the square moves. */
  private double[] spread(Shape image) {
    double[] spread = new double[image.sizeFrom(1)];
    for (int i = 0; i < spread.length; i++) {
      int row = i / image.axis(2) / stride;
      int column = i % image.axis(2) / stride;
      spread[i] = map[row][column];
    }
    return spread;
  }
}
