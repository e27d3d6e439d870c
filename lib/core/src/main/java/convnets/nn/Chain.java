package convnets.nn;

import convnets.autograd.Variable;
import convnets.tensor.Activation;
import convnets.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks one after the other. */
public record Chain(List<Block> blocks) implements Block {
  @Override
  public Plan on(Shape input) {
    Shape shape = input;
    ReceptiveField field = ReceptiveField.POINT;
    List<Plan> parts = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      Plan part = part(i, shape);
      parts.add(part);
      shape = part.output();
      field = field.then(part.field());
    }
    String name = parts.stream().map(Plan::name).collect(Collectors.joining(", "));
    return Plan.of(name, input, shape, Chain::forward).parts(Join.CHAIN, parts).field(field);
  }

  private Plan part(int i, Shape input) {
    Block block = blocks.get(i);
    if (block instanceof Fusible fusible) {
      return fusible.on(input, behind(i));
    }
    return i > 0 && block instanceof Squashing f && blocks.get(i - 1) instanceof Fusible
        ? f.done(input)
        : block.on(input);
  }

  /** Returns the activation of the next entry, if it is one. */
  private Activation behind(int i) {
    return i + 1 < blocks.size() && blocks.get(i + 1) instanceof Squashing next
        ? next.f()
        : Activation.IDENTITY;
  }

  private static Variable forward(Variable x, Layer layer, Pass pass) {
    Variable y = x;
    for (Layer part : layer.parts()) {
      y = part.forward(y, pass);
    }
    return y;
  }
}
