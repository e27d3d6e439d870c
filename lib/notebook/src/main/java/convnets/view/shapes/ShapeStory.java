package convnets.view.shapes;

import convnets.count.Misfit;
import convnets.nn.Architecture;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import convnets.view.drawing.View;
import java.util.List;
import java.util.Optional;

/**
 * Why shapes do not fit, drawn: the rows that fit, the wrong edge in red, and the arithmetic beside
 * it. A notebook shows it above the message of the error.
 */
public final class ShapeStory {
  private ShapeStory() {}

  /** Returns the rows of a table down to the first that does not fit, or all if they fit. */
  public static View of(Architecture architecture) {
    return Misfit.of(architecture)
        .<View>map(TableStory::new)
        .orElseGet(() -> new FittingStory(architecture.plan()));
  }

  /** Returns the story of an error, if it is one of a table, or names the shapes that met. */
  public static Optional<View> of(ShapeException error) {
    Optional<Misfit> misfit = error.values().stream()
        .filter(Architecture.class::isInstance)
        .flatMap(table -> Misfit.of((Architecture) table).stream())
        .findFirst();
    if (misfit.isPresent()) {
      return misfit.map(TableStory::new);
    }
    List<Object> shapes =
        error.values().stream().filter(Shape.class::isInstance).toList();
    boolean met = !error.getMessage().startsWith("shape "); // else it is no shape at all
    return shapes.isEmpty() || !met ? Optional.empty() : Optional.of(new Encounter(error));
  }
}
