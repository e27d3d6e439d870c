package convnets.nn;

import convnets.autograd.Variable;
import convnets.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Blocks one after the other. */
record Chain(List<Block> blocks) implements Block {
  @Override
  public Plan on(Shape input) {
    Shape shape = input;
    Work work = Work.NONE;
    ReceptiveField field = ReceptiveField.POINT;
    List<Plan> parts = new ArrayList<>();
    for (Block block : blocks) {
      Plan part = block.on(shape);
      parts.add(part);
      shape = part.output();
      work = work.plus(part.work());
      field = field.then(part.field());
    }
    String name = parts.stream().map(Plan::name).collect(Collectors.joining(", "));
    return new Plan(name, input, shape, List.of(), work, field, List.copyOf(parts), Chain::forward);
  }

  private static Variable forward(Variable x, Layer layer, Pass pass) {
    Variable y = x;
    for (Layer part : layer.parts()) {
      y = part.forward(y, pass);
    }
    return y;
  }
}
