package convnets.view;

import static convnets.data.Augmentations.crop;
import static convnets.data.Augmentations.distort;
import static convnets.data.Augmentations.flip;
import static convnets.data.Augmentations.normalizeContrast;
import static convnets.data.Augmentations.translate;

import convnets.data.Dataset;
import convnets.data.PcaColour;
import convnets.device.Backends;
import convnets.models.LeNet5;
import convnets.nn.Network;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.train.EpochResult;
import convnets.train.History;
import convnets.view.chart.ChartExamples;
import convnets.view.compare.CompareExamples;
import convnets.view.data.BeforeAfter;
import convnets.view.data.ImageGrid;
import convnets.view.data.Tables;
import convnets.view.data.TensorView;
import convnets.view.diagram.Diagram;
import convnets.view.diagram.DiagramExamples;
import convnets.view.drawing.Picture;
import convnets.view.drawing.View;
import convnets.view.era.EraExamples;
import convnets.view.inside.Confusion;
import convnets.view.inside.FeatureMaps;
import convnets.view.inside.Filters;
import convnets.view.inside.InsideExamples;
import convnets.view.shapes.ShapeExamples;
import convnets.view.summary.ChangeTable;
import convnets.view.summary.Summary;
import convnets.view.training.Curves;
import convnets.view.training.ReplayExamples;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.IntStream;

/** One of each picture, made of small things that are the same every time. */
public final class Examples {
  public static final Network LENET = LeNet5.original().build(42, Backends.named("reference"));

  static final String NARROW = ", narrow";

  private static final Map<String, View> ALL = make();

  private Examples() {}

  public static Map<String, View> all() {
    return ALL;
  }

  public static Dataset digits(int count) {
    byte[] pixels = new byte[count * 28 * 28];
    new Random(7).nextBytes(pixels);
    int[] labels = IntStream.range(0, count).map(i -> i % 10).toArray();
    List<String> names = IntStream.range(0, 10).mapToObj(String::valueOf).toList();
    return Dataset.of("digits", Shape.of(1, 28, 28), pixels, labels, names);
  }

  public static Dataset fashion(int count) {
    byte[] pixels = new byte[count * 28 * 28];
    int[] labels = IntStream.range(0, count).map(i -> i % 10).toArray();
    List<String> names = List.of(
        "T-shirt/top",
        "trouser",
        "pullover",
        "dress",
        "coat",
        "sandal",
        "shirt",
        "sneaker",
        "bag",
        "ankle boot");
    return Dataset.of("fashion & co", Shape.of(1, 28, 28), pixels, labels, names);
  }

  public static Dataset photographs(int count) {
    byte[] pixels = new byte[count * 3 * 8 * 8];
    new Random(9).nextBytes(pixels);
    return Dataset.of("photographs", Shape.of(3, 8, 8), pixels, new int[count], List.of("cat"));
  }

  public static History history(int epochs) {
    List<EpochResult> results = new ArrayList<>();
    for (int i = 1; i <= epochs; i++) {
      results.add(new EpochResult(i, 2.5 / i, 0.2 / i, 0.2 / i + 0.01, 3.5 * i));
    }
    return new History(results, false);
  }

  public static Tensor tensor(int... shape) {
    double[] values = new Random(3).doubles(Shape.of(shape).size(), -1, 2).toArray();
    return Tensor.of(LENET.backend(), Shape.of(shape), values);
  }

  /** Those that have another form for a phone, in that form as well. */
  private static Map<String, View> withNarrow(Map<String, View> views) {
    Map<String, View> all = new LinkedHashMap<>(views);
    views.forEach((name, view) -> {
      Picture narrow = view.narrow();
      if (!narrow.equals(view.picture())) {
        all.put(name + NARROW, narrow);
      }
    });
    return all;
  }

  private static Map<String, View> make() {
    Map<String, View> views = new LinkedHashMap<>();
    views.put("digits", ImageGrid.of(digits(50)));
    views.put("fashion", ImageGrid.of(fashion(12)).columns(4));
    views.put("colour", ImageGrid.of(tensor(3, 3, 8, 8)));
    views.put("no pictures", ImageGrid.of(digits(0)));
    views.put("filters C1", Filters.of(LENET, "C1"));
    views.put("filters C3", Filters.of(LENET, "C3"));
    views.put("filters C5", Filters.of(LENET, "C5"));
    views.put("feature maps", FeatureMaps.of(LENET, digits(10), 5));
    views.put("confusion", Confusion.of(LENET, digits(30)));
    views.put("confusion with long names", Confusion.of(LENET, fashion(20)));
    views.put("mistakes", Confusion.of(LENET, fashion(20)).mistakes());
    views.put("summary", Summary.of(LENET));
    views.put("changes", ChangeTable.of(LeNet5.original(), LeNet5.modern(10)));
    views.put("diagram", Diagram.of(LENET));
    views.put("modern diagram", Diagram.of(LeNet5.modern(1000)).showing(digits(1), 0));
    views.put("curves", Curves.of(history(8)));
    views.put("no curves", Curves.of(history(0)));
    views.put(
        "live curves", new Curves(history(2), List.of(), 5, "pass 3 of 5", OptionalDouble.of(0.5)));
    views.put("distorted digits", BeforeAfter.of(digits(9), distort()));
    views.put("shifted clothes", BeforeAfter.of(fashion(20), flip().then(translate(4))));
    views.put("contrast", BeforeAfter.of(digits(3), normalizeContrast()));
    views.put("light", BeforeAfter.of(photographs(3), PcaColour.of(photographs(3))));
    views.put("crops", BeforeAfter.of(photographs(2), crop(3)).draws(1));
    views.put("nothing varied", BeforeAfter.of(digits(0), flip()));
    views.put("table", Tables.view(Tables.of(history(30))));
    views.put("matrix", new TensorView("matrix", tensor(3, 4)));
    double[] small = {-0.0053, -1.5e-4, -2.5e-4, -123.4};
    Tensor row = Tensor.of(LENET.backend(), Shape.of(1, 4), small);
    views.put("matrix of small numbers", new TensorView("small", row));
    views.put("large matrix", new TensorView("large matrix", tensor(30, 400)));
    views.put("images", new TensorView("images", tensor(2, 2, 5, 5)));
    views.putAll(DiagramExamples.all());
    views.putAll(ChartExamples.all());
    views.putAll(CompareExamples.all());
    views.putAll(ShapeExamples.all());
    views.putAll(InsideExamples.all(digits(10)));
    views.putAll(EraExamples.all());
    views.putAll(ReplayExamples.all());
    return withNarrow(views);
  }
}
