package convnets.view.training;

import convnets.train.EpochResult;
import convnets.train.History;
import convnets.view.drawing.Chart;
import convnets.view.drawing.Line;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.View;
import java.awt.Color;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * The course of a training: the loss that it lowers, and the errors that it is about. Where the
 * test error no longer falls with the training error, the network learns its pictures by heart.
 *
 * @param history the passes that are finished
 * @param losses the loss on the way, as pairs: passes done, loss
 * @param epochs the passes that were asked for
 * @param status where the training stands, in words
 * @param done how much of it is done, while it runs
 */
public record Curves(
    History history, List<double[]> losses, int epochs, String status, OptionalDouble done)
    implements View {
  private static final String TITLE = "Training";
  private static final int WIDTH = 420;
  private static final int HEIGHT = 250;
  private static final int BETWEEN = 28;

  /** Returns the curves of a finished training. */
  public static Curves of(History history) {
    List<double[]> losses = history.epochs().stream()
        .map(epoch -> new double[] {epoch.epoch(), epoch.trainLoss()})
        .toList();
    int epochs = history.epochs().size();
    return new Curves(history, losses, epochs, history.toString(), OptionalDouble.empty());
  }

  @Override
  public Picture picture() {
    int width = 2 * WIDTH + BETWEEN;
    Svg svg = new Svg().title(TITLE);
    svg.text(Svg.titleWidth(TITLE) + 14, 12, 13, Svg.Anchor.START, status);
    done.ifPresent(part -> {
      svg.rect(0, 22, width, 5, "rx=\"2.5\" fill=\"#e1e6eb\"");
      svg.rect(0, 22, Math.max(5, part * width), 5, "rx=\"2.5\" fill=\"#1f55a5\"");
    });
    double right = Math.max(1, epochs);
    new Chart("loss", "passes over the data", right, List.of(loss()))
        .draw(svg, 0, 40, WIDTH, HEIGHT);
    Line train = errors("training error", Line.BLUE, EpochResult::trainError);
    Line test = errors("test error", Line.ORANGE, EpochResult::testError);
    new Chart("error in %", "passes over the data", right, List.of(train, test))
        .draw(svg, WIDTH + BETWEEN, 40, WIDTH, HEIGHT);
    return svg.on(TITLE, words(), width, 40 + HEIGHT);
  }

  private Line loss() {
    double[] x = losses.stream().mapToDouble(point -> point[0]).toArray();
    double[] y = losses.stream().mapToDouble(point -> point[1]).toArray();
    return new Line(
        "training loss", x, y, Line.BLUE, losses.size() == history.epochs().size());
  }

  private Line errors(String name, Color colour, ToDoubleFunction<EpochResult> error) {
    List<EpochResult> results = history.epochs();
    double[] x = results.stream().mapToDouble(EpochResult::epoch).toArray();
    double[] y = results.stream().mapToDouble(r -> 100 * error.applyAsDouble(r)).toArray();
    return new Line(name, x, y, colour, true);
  }

  private String words() {
    StringBuilder words = new StringBuilder(status);
    for (EpochResult result : history.epochs()) {
      words.append(Markup.format(
          "; pass %d: loss %s, training error %.2f %%, test error %.2f %%",
          result.epoch(),
          Markup.brief(result.trainLoss()),
          100 * result.trainError(),
          100 * result.testError()));
    }
    return words.toString();
  }

  /** Returns the course in words. */
  @Override
  public String toString() {
    return TITLE + ": " + words();
  }
}
