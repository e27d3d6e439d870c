package convnets.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.era.Ablation;
import convnets.era.HardwareClock;
import convnets.kernel.CellMagic;
import convnets.kernel.Extension;
import convnets.kernel.LineMagic;
import convnets.kernel.MimeBundle;
import convnets.kernel.Registry;
import convnets.models.Architectures;
import convnets.models.Changes;
import convnets.models.LeNet5;
import convnets.nn.Network;
import convnets.replay.Replay;
import convnets.tensor.Scope;
import convnets.tensor.ShapeException;
import convnets.tensor.Tensor;
import convnets.train.History;
import convnets.view.data.Tables;
import convnets.view.diagram.Diagram;
import convnets.view.drawing.View;
import convnets.view.era.EraExamples;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

class NotebookExtensionTest {
  private static final Path RECORDING = Path.of("../../docs/replays/lenet5-digits.replay");

  private final Recorder recorder = new Recorder();

  NotebookExtensionTest() {
    new NotebookExtension().install(recorder);
  }

  @Test
  void theKernelFindsIt() {
    assertTrue(ServiceLoader.load(Extension.class).stream()
        .anyMatch(provider -> provider.type() == NotebookExtension.class));
  }

  @Test
  void ourObjectsAreSeen() {
    assertForm("text/html", Network.class, Examples.LENET);
    Changes changes = Architectures.compare(LeNet5.original(), LeNet5.modern(10));
    assertForm("text/html", Changes.class, changes);
    assertForm("image/svg+xml", History.class, Examples.history(2));
    assertForm("text/html", Replay.class, Replay.read(RECORDING));
    assertForm("text/html", Table.class, Tables.of(Examples.history(2)));
    assertForm("image/svg+xml", Ablation.class, EraExamples.ablation(false, 3));
    assertForm("image/svg+xml", HardwareClock.class, EraExamples.clock());
    assertForm("image/svg+xml", View.class, Diagram.of(LeNet5.original()));
    assertForm("image/svg+xml", Tensor.class, Examples.tensor(2, 3));
  }

  @Test
  void stopEndsNoCellInTheMiddleOfAnOptimizersStep() {
    assertEquals(List.of("Optimizer.step"), recorder.whole);
  }

  @Test
  void memoryIsAskedForByAMagic() {
    assertEquals(List.of("memory"), recorder.magics);
  }

  @Test
  void aFreedTensorIsNamedNotDrawn() {
    Tensor freed;
    try (Scope scope = Scope.open("step")) {
      freed = Examples.tensor(2, 3);
    }
    MimeBundle bundle = render(Tensor.class, freed);
    assertEquals(Map.of("text/plain", "tensor 2×3, freed by step"), bundle.data());
  }

  @Test
  void ourErrorsSayTheirMessageOnly() {
    ShapeException e = assertThrows(
        ShapeException.class, () -> Examples.tensor(2, 3).matmul(Examples.tensor(2, 3)));
    assertEquals(Optional.of(e.getMessage()), view(IllegalArgumentException.class, e));
  }

  @Test
  void shapesThatDoNotFitAreDrawn() {
    ShapeException e = assertThrows(
        ShapeException.class, () -> Examples.tensor(2, 3).matmul(Examples.tensor(2, 3)));
    MimeBundle picture = recorder.pictures.get(ShapeException.class).apply(e).orElseThrow();
    assertEquals(
        List.of("text/plain", "image/svg+xml"), List.copyOf(picture.data().keySet()));
  }

  @Test
  void errorsOfOthersKeepTheirTraces() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> Integer.parseInt("one"));
    assertEquals(Optional.empty(), view(IllegalArgumentException.class, e));
  }

  @Test
  void theNamesWeImportAreNobodyElses() throws Exception {
    List<String> clashes = new ArrayList<>();
    for (String name : PublicNames.of("convnets")) {
      for (String other : List.of(
          "java.io.",
          "java.lang.",
          "java.math.",
          "java.net.",
          "java.util.",
          "java.util.concurrent.",
          "java.util.prefs.",
          "java.util.regex.",
          "java.util.stream.",
          "tech.tablesaw.api.")) {
        if (PublicNames.exists(other + name)) {
          clashes.add(other + name);
        }
      }
    }
    assertEquals(List.of(), clashes);
  }

  private void assertForm(String mimeType, Class<?> type, Object object) {
    MimeBundle bundle = render(type, object);
    assertEquals(List.of("text/plain", mimeType), List.copyOf(bundle.data().keySet()));
  }

  private MimeBundle render(Class<?> type, Object object) {
    return recorder.renderers.get(type).apply(object);
  }

  private Optional<String> view(Class<?> type, Throwable error) {
    return recorder.views.get(type).apply(error);
  }

  private static final class Recorder implements Registry {
    final Map<Class<?>, Function<Object, MimeBundle>> renderers = new HashMap<>();
    final Map<Class<?>, Function<Throwable, Optional<String>>> views = new HashMap<>();
    final List<String> whole = new ArrayList<>();
    final List<String> magics = new ArrayList<>();
    final Map<Class<?>, Function<Throwable, Optional<MimeBundle>>> pictures = new HashMap<>();

    @Override
    public Registry imports(String... names) {
      return this;
    }

    @Override
    public <T> Registry renderer(Class<T> type, Function<? super T, MimeBundle> renderer) {
      renderers.put(type, object -> renderer.apply(type.cast(object)));
      return this;
    }

    @Override
    public Registry lineMagic(String name, String help, LineMagic magic) {
      magics.add(name);
      return this;
    }

    @Override
    public Registry cellMagic(String name, String help, CellMagic magic) {
      throw new AssertionError(name);
    }

    @Override
    public <E extends Throwable> Registry errorView(
        Class<E> type, Function<? super E, Optional<String>> view) {
      views.put(type, error -> view.apply(type.cast(error)));
      return this;
    }

    @Override
    public Registry whole(Class<?> type, String method) {
      whole.add(type.getSimpleName() + "." + method);
      return this;
    }

    @Override
    public <E extends Throwable> Registry errorPicture(
        Class<E> type, Function<? super E, Optional<MimeBundle>> picture) {
      pictures.put(type, error -> picture.apply(type.cast(error)));
      return this;
    }
  }
}
