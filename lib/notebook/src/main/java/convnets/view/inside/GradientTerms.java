package convnets.view.inside;

import static convnets.view.drawing.Markup.brief;

import convnets.autograd.Parameter;
import convnets.count.GradientExplanation;
import convnets.data.Batch;
import convnets.nn.Architecture.Answer;
import convnets.nn.Network;
import convnets.tensor.Scope;
import convnets.tensor.reference.ReferenceBackend;
import convnets.train.DistanceLoss;
import convnets.train.Loss;
import convnets.train.SoftmaxLoss;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.View;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * One entry of a gradient explained three ways, all equal: as the terms dy·x that add up to it,
 * one for each picture of a batch and each place where the weight was used; as the chain rule
 * computed it; and as the slope that two runs of the network show, (E(w + ε) − E(w − ε)) / 2ε.
 *
 * <p>All is computed in double precision on a copy of the network, as it answers: nothing is
 * dropped out, and batch norm takes its running averages.
 */
public final class GradientTerms implements View {
  private static final double EPSILON = 1e-5;

  private final String title;
  private final Batch batch;
  private final GradientExplanation explanation;
  private final double chainRule;
  private final double slope;

  private GradientTerms(String title, Batch batch, GradientPass pass, double slope) {
    this.title = title;
    this.batch = batch;
    this.explanation = pass.explain();
    this.chainRule = pass.gradient();
    this.slope = slope;
  }

  /**
   * Returns one entry of the gradient of the loss that suits the network: cross-entropy of scores,
   * or the distance from the right class.
   *
   * @param weight the parameter's name: {@code C1.weight}
   * @param entry as many indices as the parameter has axes
   */
  public static GradientTerms of(Network network, Batch batch, String weight, int... entry) {
    boolean largest = network.architecture().answer() == Answer.LARGEST;
    return of(network, largest ? new SoftmaxLoss() : new DistanceLoss(), batch, weight, entry);
  }

  /**
   * Returns one entry of the gradient of a loss.
   *
   * @throws IllegalArgumentException if there is no such weight; the message lists those that exist
   * @throws IndexOutOfBoundsException if the weight has no such entry
   */
  public static GradientTerms of(
      Network network, Loss loss, Batch batch, String weight, int... entry) {
    try (Scope scope = Scope.open("gradient terms")) {
      Network twin = Twin.of(network, ReferenceBackend.REFERENCE);
      GradientPass pass = new GradientPass(twin, loss, batch, twin.parameter(weight), entry);
      String at = Arrays.stream(entry)
          .mapToObj(String::valueOf)
          .collect(Collectors.joining(", ", "[", "]"));
      String title = Markup.format(
          "One entry of a gradient: %s%s of %s",
          weight, at, network.architecture().name());
      return new GradientTerms(title, batch, pass, slope(pass, twin.parameter(weight)));
    }
  }

  private static double slope(GradientPass pass, Parameter weight) {
    double[] values = weight.value().toArray();
    int place = pass.place();
    double here = values[place];
    values[place] = here + EPSILON;
    weight.set(values);
    double above = pass.loss();
    values[place] = here - EPSILON;
    weight.set(values);
    return (above - pass.loss()) / (2 * EPSILON);
  }

  /** Returns the terms. */
  public GradientExplanation terms() {
    return explanation;
  }

  /** Returns what the chain rule computed. */
  public double chainRule() {
    return chainRule;
  }

  /** Returns the slope between two runs of the network, a little above and below the weight. */
  public double centralDifference() {
    return slope;
  }

  @Override
  public Picture picture() {
    return new GradientDrawing(batch, explanation, false).draw(title, words());
  }

  @Override
  public Picture narrow() {
    return new GradientDrawing(batch, explanation, true).draw(title, words());
  }

  private String words() {
    return Markup.format(
        "The %,d terms dy·x add up to %s. The chain rule gives %s (%s). Two runs of the network,"
            + " the weight moved by ±0.00001, show a slope of %s (%s).",
        explanation.terms().size(),
        brief(explanation.sum()),
        brief(chainRule),
        apart(chainRule),
        brief(slope),
        apart(slope));
  }

  private String apart(double other) {
    double difference = Math.abs(explanation.sum() - other);
    return difference == 0 ? "the same" : Markup.format("%.0e apart", difference);
  }

  /** Returns the terms and the three results in words. */
  @Override
  public String toString() {
    return title + "\n" + explanation + "\n" + words();
  }
}
