package convnets.view.inside;

import convnets.data.Batch;
import convnets.data.Dataset;
import convnets.nn.Network;
import convnets.train.Evaluation;
import convnets.view.data.ImageGrid;
import convnets.view.drawing.Raster;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Some of the pictures behind each cell of a confusion matrix, with how sure the network is of its
 * answer; a page carries a few hundred small ones, mistakes first.
 */
final class Behind {
  private static final int EACH = 12;
  private static final int SIDE = 32;
  private static final int PIXELS = 240_000;
  private static final int COLUMNS = 20;

  private final Dataset dataset;
  private final Evaluation evaluation;
  private final List<Integer> chosen;
  private final List<Double> sure = new ArrayList<>();

  private Behind(Dataset dataset, Evaluation evaluation) {
    this.dataset = dataset;
    this.evaluation = evaluation;
    this.chosen = chosen();
  }

  static Behind of(Network network, Dataset dataset, Evaluation evaluation) {
    Behind behind = new Behind(dataset, evaluation);
    for (int from = 0; from < behind.chosen.size(); from += Probabilities.BATCH) {
      int to = Math.min(behind.chosen.size(), from + Probabilities.BATCH);
      int[] some = behind.chosen.subList(from, to).stream().mapToInt(i -> i).toArray();
      Batch batch = dataset.batch(some);
      double[][] sure = Probabilities.of(network, batch.shape(), batch.pixels());
      for (int k = 0; k < some.length; k++) {
        behind.sure.add(sure[k][evaluation.answer(some[k])]);
      }
    }
    return behind;
  }

  /** Takes one of each cell in turn, mistakes before right answers, until the page is full. */
  private List<Integer> chosen() {
    int most = PIXELS / (down() * across());
    List<Integer> chosen = new ArrayList<>();
    List<List<Integer>> cells = List.copyOf(cells().values());
    for (boolean right : List.of(false, true)) {
      for (int round = 0; round < EACH; round++) {
        for (List<Integer> cell : cells) {
          boolean isRight = evaluation.answer(cell.get(0)) == dataset.label(cell.get(0));
          if (isRight == right && round < cell.size() && chosen.size() < most) {
            chosen.add(cell.get(round));
          }
        }
      }
    }
    return List.copyOf(chosen);
  }

  private Map<String, List<Integer>> cells() {
    Map<String, List<Integer>> cells = new LinkedHashMap<>();
    for (int i = 0; i < dataset.size(); i++) {
      cells.computeIfAbsent(cell(i), key -> new ArrayList<>()).add(i);
    }
    return cells;
  }

  private String cell(int index) {
    return dataset.label(index) + "," + evaluation.answer(index);
  }

  /** For each cell its pictures: where each stands in the sheet, its index, how sure the answer. */
  Map<String, List<List<Object>>> byCell() {
    Map<String, List<List<Object>>> cells = new LinkedHashMap<>();
    for (int k = 0; k < chosen.size(); k++) {
      int index = chosen.get(k);
      double rounded = Math.round(1000 * sure.get(k)) / 1000.0;
      cells.computeIfAbsent(cell(index), key -> new ArrayList<>()).add(List.of(k, index, rounded));
    }
    return cells;
  }

  /** All of them in one image, so many in a line. */
  Raster sheet() {
    int lines = Math.max(1, (chosen.size() + COLUMNS - 1) / COLUMNS);
    BufferedImage sheet =
        new BufferedImage(COLUMNS * across(), lines * down(), BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    for (int k = 0; k < chosen.size(); k++) {
      BufferedImage picture = ImageGrid.raster(dataset, chosen.get(k)).image();
      int x = k % COLUMNS * across();
      pen.drawImage(picture, x, k / COLUMNS * down(), across(), down(), null);
    }
    pen.dispose();
    return new Raster(sheet);
  }

  int columns() {
    return COLUMNS;
  }

  int down() {
    return small(dataset.image().axis(1));
  }

  int across() {
    return small(dataset.image().axis(2));
  }

  /** Large pictures shrink, and keep their form. */
  private int small(int extent) {
    int side = Math.max(dataset.image().axis(1), dataset.image().axis(2));
    return side <= SIDE ? extent : Math.max(1, extent * SIDE / side);
  }
}
