package convnets.nn;

import convnets.autograd.Variable;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Blocks side by side on the same input: Inception stacks what they give along the channels, a
 * residual block adds it.
 */
public record Branches(Join join, List<Block> blocks) implements Block {
  @Override
  public Plan on(Shape input) {
    List<Plan> parts = blocks.stream().map(block -> block.on(input)).toList();
    String word = join.name().toLowerCase(Locale.ROOT);
    List<Shape> outputs = parts.stream().map(Plan::output).toList();
    Shape first = outputs.get(0);
    for (Shape shape : outputs) {
      if (!comparable(shape, first)) {
        throw new ShapeException(
            "%s: the branches must agree in %s, but give %s on %s",
            word, join == Join.SUM ? "shape" : "height and width", outputs, input);
      }
    }
    int channels = outputs.stream().mapToInt(shape -> shape.axis(0)).sum();
    Shape output = join == Join.SUM ? first : first.with(0, channels);
    String name =
        parts.stream().map(Plan::name).collect(Collectors.joining(" | ", word + "(", ")"));
    ReceptiveField field =
        parts.stream().map(Plan::field).reduce(ReceptiveField.POINT, ReceptiveField::beside);
    return Plan.of(name, input, output, this::forward).parts(join, parts).field(field);
  }

  private boolean comparable(Shape shape, Shape first) {
    return join == Join.SUM || shape.rank() != first.rank()
        ? shape.equals(first)
        : shape.with(0, first.axis(0)).equals(first);
  }

  private Variable forward(Variable x, Layer layer, Pass pass) {
    List<Variable> outputs =
        layer.parts().stream().map(part -> part.forward(x, pass)).toList();
    return join == Join.CONCAT
        ? Variable.concat(outputs)
        : outputs.stream().reduce(Variable::plus).orElseThrow();
  }
}
