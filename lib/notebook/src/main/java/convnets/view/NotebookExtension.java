package convnets.view;

import convnets.autograd.Variable;
import convnets.data.Dataset;
import convnets.era.Ablation;
import convnets.era.HardwareClock;
import convnets.kernel.Extension;
import convnets.kernel.MimeBundle;
import convnets.kernel.Registry;
import convnets.models.Changes;
import convnets.nn.Architecture;
import convnets.nn.Network;
import convnets.nn.NetworkPlan;
import convnets.replay.Replay;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import convnets.tensor.TensorClosedException;
import convnets.train.History;
import convnets.train.Optimizer;
import convnets.view.data.ImageGrid;
import convnets.view.data.Tables;
import convnets.view.data.TensorView;
import convnets.view.drawing.Picture;
import convnets.view.drawing.View;
import convnets.view.era.AblationChart;
import convnets.view.era.ClockChart;
import convnets.view.shapes.ShapeStory;
import convnets.view.summary.ChangeTable;
import convnets.view.summary.Summary;
import convnets.view.training.Curves;
import convnets.view.training.ReplayPlayer;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import tech.tablesaw.api.Table;

/** Makes every notebook know our names, show our objects, and tell our errors in one line. */
public final class NotebookExtension implements Extension {
  /** What a notebook need not import. */
  static final List<String> IMPORTS = List.of(
      "convnets.tensor.*",
      "convnets.device.*",
      "convnets.autograd.*",
      "convnets.nn.*",
      "static convnets.nn.Blocks.*",
      "convnets.lenet.*",
      "static convnets.lenet.LeNetBlocks.*",
      "convnets.count.*",
      "static convnets.data.Augmentations.*",
      "convnets.models.*",
      "convnets.data.*",
      "convnets.train.*",
      "convnets.era.*",
      "convnets.replay.*",
      "convnets.view.drawing.View",
      "convnets.view.drawing.Picture",
      "convnets.view.summary.*",
      "convnets.view.compare.*",
      "convnets.view.chart.*",
      "convnets.view.shapes.*",
      "convnets.view.diagram.*",
      "convnets.view.data.*",
      "convnets.view.inside.*",
      "convnets.view.training.*",
      "convnets.view.era.*",
      "static convnets.view.training.Live.liveChart",
      "tech.tablesaw.api.*",
      "java.util.*",
      "java.util.stream.*");

  @Override
  public void install(Registry registry) {
    registry.imports(IMPORTS.toArray(String[]::new));
    show(registry, View.class, view -> view);
    show(registry, Network.class, Summary::of);
    show(registry, Architecture.class, Summary::of);
    show(registry, NetworkPlan.class, Summary::of);
    show(registry, Changes.class, ChangeTable::new);
    show(registry, History.class, Curves::of);
    show(registry, Ablation.class, AblationChart::of);
    show(registry, HardwareClock.class, ClockChart::of);
    show(registry, Replay.class, ReplayPlayer::of);
    show(registry, Table.class, Tables::view);
    show(registry, Dataset.class, NotebookExtension::sample);
    registry.renderer(Tensor.class, tensor -> numbers(tensor.toString(), tensor));
    registry.renderer(Variable.class, x -> numbers(x.toString(), x.value()));
    registry.lineMagic("memory", "shows which variable holds how much", MemoryMagic::run);
    registry.whole(Optimizer.class, "step");
    registry.errorPicture(
        ShapeException.class, e -> ShapeStory.of(e).map(story -> bundle(story.picture())));
    tell(registry, IllegalArgumentException.class);
    tell(registry, IllegalStateException.class);
    tell(registry, IndexOutOfBoundsException.class);
    tell(registry, ArithmeticException.class);
  }

  private static <T> void show(
      Registry registry, Class<T> type, Function<? super T, ? extends View> view) {
    registry.renderer(type, object -> bundle(view.apply(object).picture()));
  }

  /** What our own code throws says all there is to say; a stack trace would only hide it. */
  private static <E extends Throwable> void tell(Registry registry, Class<E> type) {
    registry.errorView(
        type,
        error -> isOurs(error.getStackTrace())
            ? Optional.ofNullable(error.getMessage())
            : Optional.empty());
  }

  private static boolean isOurs(StackTraceElement[] trace) {
    return trace.length > 0 && trace[0].getClassName().startsWith("convnets.");
  }

  private static MimeBundle bundle(Picture picture) {
    return MimeBundle.text(picture.text()).and(picture.format().mimeType(), picture.markup());
  }

  /** A tensor that was freed still has a name to show. */
  private static MimeBundle numbers(String name, Tensor tensor) {
    try {
      return bundle(new TensorView(name, tensor).picture());
    } catch (TensorClosedException e) {
      return MimeBundle.text(name);
    }
  }

  /** Some pictures of all classes: the files are often sorted. */
  private static ImageGrid sample(Dataset dataset) {
    int count = Math.min(20, dataset.size());
    return ImageGrid.of(dataset.shuffled(1).first(count)).title(dataset.toString());
  }
}
