package convnets.view.inside;

import convnets.autograd.Variable;
import convnets.data.Dataset;
import convnets.nn.Network;
import convnets.nn.Pass;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.view.drawing.Legend;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Range;
import convnets.view.drawing.Raster;
import convnets.view.drawing.Svg;
import convnets.view.drawing.View;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Which pixels matter: how much the score of a class would change if a pixel changed a little, |∂
 * score / ∂ pixel|, of several channels the largest. One walk back through the network finds it for
 * all pixels at once (Simonyan, Vedaldi, Zisserman 2013, §3.1).
 */
public final class Saliency implements View {
  private final OwnPicture own;
  private final int answer;
  private final int asked;
  private final double[] map;

  private Saliency(OwnPicture own, int answer, int asked) {
    this.own = own;
    this.answer = answer;
    this.asked = asked;
    this.map = map(own.network(), own.image(), asked);
  }

  /** Returns the saliency of the class that the network sees in a picture of a dataset. */
  public static Saliency of(Network network, Dataset dataset, int index) {
    OwnPicture own = OwnPicture.of(network, dataset, index);
    own.checkClasses();
    try (Scope scope = Scope.open("saliency")) {
      int answer = network.classify(own.image())[0];
      return new Saliency(own, answer, answer);
    }
  }

  /** Returns the saliency of another class, by its name: why not a 9? */
  public Saliency towards(String name) {
    return new Saliency(own, answer, own.label(name));
  }

  /** Returns the numbers, row by row of the network's input. */
  public double[] map() {
    return map.clone();
  }

  /** The gradient of one output in the image; of distances, the sign does not matter. */
  static double[] map(Network network, Tensor image, int label) {
    try (Scope scope = Scope.open("saliency")) {
      Variable x = Variable.of(image);
      Variable scores = network.forward(x, Pass.inference()).main();
      double[] one = new double[scores.shape().size()];
      one[label] = 1;
      Tensor choice = Tensor.of(image.backend(), scores.shape(), one);
      Variable score = scores.times(Variable.of(choice)).sum();
      return largest(score.gradients(List.of(x)).of(x));
    }
  }

  private static double[] largest(Tensor gradient) {
    Shape shape = gradient.shape();
    double[] slopes = gradient.toArray();
    double[] map = new double[shape.sizeFrom(2)];
    for (int i = 0; i < slopes.length; i++) {
      map[i % map.length] = Math.max(map[i % map.length], Math.abs(slopes[i]));
    }
    return map;
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
    Shape shape = own.image().shape();
    double most = Arrays.stream(map).max().orElse(0);
    Range range = new Range(0, most);
    Raster grey = Raster.of(shape.axis(2), shape.axis(3), map, 0, range::grey);
    double[] heat = Arrays.stream(map).map(s -> most > 0 ? s / most : 0).toArray();
    List<Panel> panels = List.of(
        new Panel("what the network gets", own.raster(), Optional.empty()),
        new Panel(
            "saliency of \"" + own.name(asked) + "\"", grey, Optional.of(new Legend(range, false))),
        new Panel("one over the other", Heat.over(own.image(), heat), Optional.empty()));
    return Panel.draw("Saliency: " + own.words(), panels, words(shape.axis(3), most), page);
  }

  private String words(int width, double most) {
    int best = 0;
    for (int i = 1; i < map.length; i++) {
      best = map[i] > map[best] ? i : best;
    }
    return Markup.format(
        "The network sees \"%s\". The brighter a pixel, the more the score of \"%s\" changes with"
            + " it; most at row %d, column %d: by %s for a change of 1.",
        own.name(answer), own.name(asked), best / width, best % width, Markup.brief(most));
  }

  /** Returns the saliency in words. */
  @Override
  public String toString() {
    return picture().text();
  }
}
