package convnets.view.training;

import convnets.replay.Replay;
import convnets.train.EpochResult;
import convnets.train.History;
import convnets.view.drawing.Chart;
import convnets.view.drawing.Line;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.View;
import convnets.view.drawing.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The course of a training: the loss that it lowers, and the errors that it is about. Where the
 * test error no longer falls with the training error, the network learns its pictures by heart.
 *
 * @param history the passes that are finished
 * @param losses the loss on the way, as pairs: passes done, loss
 * @param epochs the passes that were asked for
 * @param status where the training stands, in words
 * @param done how much of it is done, while it runs
 * @param behind a recorded training over which this one is laid
 */
public record Curves(
    History history,
    List<double[]> losses,
    int epochs,
    String status,
    OptionalDouble done,
    Optional<Replay> behind)
    implements View {
  private static final String TITLE = "Training";
  private static final int WIDTH = 420;
  private static final int HEIGHT = 250;
  private static final int BETWEEN = 28;

  /** Curves that stand alone. */
  public Curves(
      History history, List<double[]> losses, int epochs, String status, OptionalDouble done) {
    this(history, losses, epochs, status, done, Optional.empty());
  }

  /** Returns the curves of a finished training. */
  public static Curves of(History history) {
    List<double[]> losses = history.epochs().stream()
        .map(epoch -> new double[] {epoch.epoch(), epoch.trainLoss()})
        .toList();
    int epochs = history.epochs().size();
    return new Curves(history, losses, epochs, history.toString(), OptionalDouble.empty());
  }

  /** Returns these curves laid over those of a recording, which are pale and dashed. */
  public Curves over(Replay replay) {
    return new Curves(history, losses, epochs, status, done, Optional.of(replay));
  }

  @Override
  public Picture picture() {
    int width = 2 * WIDTH + BETWEEN;
    Svg svg = new Svg().title(TITLE);
    svg.text(Svg.titleWidth(TITLE) + 14, 12, 13, Svg.Anchor.START, status);
    progress(svg, 22, width);
    loss().draw(svg, 0, 40, WIDTH, HEIGHT);
    errors().draw(svg, WIDTH + BETWEEN, 40, WIDTH, HEIGHT);
    return svg.on(TITLE, words(), width, 40 + HEIGHT);
  }

  /** Returns the same with the errors below the loss. */
  @Override
  public Picture narrow() {
    int width = (int) Svg.NARROW;
    Svg svg = new Svg().title(TITLE);
    double y = 16;
    for (String line : Wrap.toWidth(status, width, 12)) {
      y += 16;
      svg.text(0, y, 12, Svg.Anchor.START, line);
    }
    progress(svg, y + 10, width);
    loss().draw(svg, 0, y + 26, width, HEIGHT);
    errors().draw(svg, 0, y + 26 + HEIGHT + BETWEEN, width, HEIGHT);
    return svg.on(TITLE, words(), width, y + 26 + 2 * HEIGHT + BETWEEN);
  }

  private void progress(Svg svg, double y, double width) {
    done.ifPresent(part -> {
      svg.rect(0, y, width, 5, "rx=\"2.5\" fill=\"#e1e6eb\"");
      svg.rect(0, y, Math.max(5, part * width), 5, "rx=\"2.5\" fill=\"#1f55a5\"");
    });
  }

  private Chart loss() {
    return new Chart("loss", "passes over the data", right(), lossLines());
  }

  private Chart errors() {
    return new Chart("error in %", "passes over the data", right(), errorLines());
  }

  private double right() {
    int recorded = behind.map(replay -> replay.epochs().size()).orElse(0);
    return Math.max(1, Math.max(epochs, recorded));
  }

  private List<Line> lossLines() {
    double[] x = losses.stream().mapToDouble(point -> point[0]).toArray();
    double[] y = losses.stream().mapToDouble(point -> point[1]).toArray();
    boolean dots = losses.size() == history.epochs().size();
    List<Line> lines = new ArrayList<>();
    lines.add(new Line("training loss", x, y, Line.BLUE, dots));
    behind.ifPresent(replay -> lines.add(ReplayLines.loss(replay, true)));
    return lines;
  }

  private List<Line> errorLines() {
    List<String> names =
        behind.isEmpty() ? List.of("training error", "test error") : List.of("training", "test");
    List<Line> lines = new ArrayList<>(ReplayLines.errors(history, names));
    behind.ifPresent(replay -> lines.addAll(ReplayLines.errorsBehind(replay)));
    return lines;
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
    behind.ifPresent(replay -> words.append("; laid over the recording of ").append(replay));
    return words.toString();
  }

  /** Returns the course in words. */
  @Override
  public String toString() {
    return TITLE + ": " + words();
  }
}
