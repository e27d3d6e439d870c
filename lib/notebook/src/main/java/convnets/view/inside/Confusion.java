package convnets.view.inside;

import convnets.data.Dataset;
import convnets.nn.Network;
import convnets.train.Evaluation;
import convnets.view.data.ImageGrid;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Tile;
import convnets.view.drawing.View;
import convnets.view.drawing.Widget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Which classes a network takes for which: an error rate alone hides what is hard. A cell, chosen
 * by click or arrow keys, shows some of the pictures behind it.
 */
public final class Confusion implements View {
  private final String title;
  private final Dataset dataset;
  private final Evaluation evaluation;
  private final Behind behind;

  private Confusion(String title, Dataset dataset, Evaluation evaluation, Behind behind) {
    this.title = title;
    this.dataset = dataset;
    this.evaluation = evaluation;
    this.behind = behind;
  }

  /**
   * A mistake that was made more than once, perhaps.
   *
   * @param truth what the picture shows
   * @param answer what the network saw
   * @param count how often
   */
  public record Pair(String truth, String answer, int count) {
    /** Returns {@code 4 taken for 9: 5 times}. */
    @Override
    public String toString() {
      return truth + " taken for " + answer + ": "
          + (count == 1 ? "once" : count == 2 ? "twice" : count + " times");
    }
  }

  /** Lets the network answer every picture of the dataset. */
  public static Confusion of(Network network, Dataset dataset) {
    String title = network.architecture().name() + " on " + dataset.name();
    Evaluation evaluation = Evaluation.of(network, dataset);
    return new Confusion(title, dataset, evaluation, Behind.of(network, dataset, evaluation));
  }

  /** Returns how often each true class (row) was taken for each class (column). */
  public int[][] counts() {
    return evaluation.confusion();
  }

  /** Returns the fraction of wrong answers. */
  public double error() {
    return evaluation.error();
  }

  /** Returns the number of wrong answers. */
  public int errors() {
    return evaluation.mistakes();
  }

  /** Returns the mistakes by class, the most frequent first. */
  public List<Pair> hardest() {
    int[][] counts = counts();
    List<String> names = dataset.classes();
    List<Pair> pairs = new ArrayList<>();
    for (int truth = 0; truth < counts.length; truth++) {
      for (int answer = 0; answer < counts.length; answer++) {
        if (truth != answer && counts[truth][answer] > 0) {
          pairs.add(new Pair(names.get(truth), names.get(answer), counts[truth][answer]));
        }
      }
    }
    pairs.sort(Comparator.comparingInt(Pair::count).reversed());
    return List.copyOf(pairs);
  }

  /** Returns the pictures that were answered wrongly, at most 40: truth → answer below each. */
  public ImageGrid mistakes() {
    List<Tile> tiles = IntStream.range(0, dataset.size())
        .filter(i -> evaluation.answer(i) != dataset.label(i))
        .limit(40)
        .mapToObj(i -> new Tile(
            ImageGrid.raster(dataset, i),
            name(dataset.label(i)) + " → " + name(evaluation.answer(i))))
        .toList();
    String note = "what it shows → what the network saw"
        + (tiles.size() < errors() ? Markup.format("; %d of %,d", tiles.size(), errors()) : "");
    return new ImageGrid("Mistakes of " + title, tiles, 10, note, Optional.empty());
  }

  @Override
  public Picture picture() {
    ConfusionDrawing drawing = new ConfusionDrawing(dataset.classes(), counts(), words());
    Picture still = drawing.draw(title, rate());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("classes", dataset.classes());
    data.put("counts", counts());
    data.put("place", drawing.place());
    data.put("pictures", behind.byCell());
    data.put("sheet", behind.sheet().dataUri());
    data.put("tile", List.of(behind.down(), behind.across(), behind.columns()));
    return new Widget("Confusion matrix", still, "confusion.js", data).picture();
  }

  private String rate() {
    return Markup.format("%,d of %,d wrong: %.2f %%", errors(), dataset.size(), 100 * error());
  }

  private String words() {
    List<String> some = hardest().stream().limit(3).map(Pair::toString).toList();
    return some.isEmpty() ? "no mistakes" : String.join("; ", some);
  }

  private String name(int label) {
    return dataset.classes().get(label);
  }

  /** Returns the error rate and the hardest pairs. */
  @Override
  public String toString() {
    return title + "\n" + rate() + "; " + words();
  }
}
