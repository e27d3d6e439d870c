package convnets.nn;

import convnets.tensor.Backend;
import convnets.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;

/**
 * A block on a known input: everything that can be said without numbers. Summaries, diagrams and
 * checks against papers read plans; a plan of VGG-19 takes no memory.
 *
 * @param name the paper's words: {@code conv 6@5×5}
 * @param input one image, C×H×W
 * @param output one image, C×H×W, or a row of numbers
 * @param slots the parameters of its own, without those of its parts
 * @param work what it costs, its parts included
 * @param field how far an output element sees into the input
 * @param parts what it is made of, in order; a single operation has none
 * @param forward what it computes
 */
public record Plan(
    String name,
    Shape input,
    Shape output,
    List<Slot> slots,
    Work work,
    ReceptiveField field,
    List<Plan> parts,
    Forward forward) {

  /** Returns the plan of an operation without parameters. */
  public static Plan of(String name, Shape input, Shape output, Forward forward) {
    return new Plan(
        name, input, output, List.of(), Work.NONE, ReceptiveField.POINT, List.of(), forward);
  }

  /** Returns this plan with one parameter more. */
  public Plan slot(String slot, Shape shape, int fanIn, Initializer initializer) {
    return slot(slot, shape, element -> fanIn, initializer);
  }

  /** Returns this plan with one parameter more, whose units differ in their number of inputs. */
  public Plan slot(String slot, Shape shape, IntUnaryOperator fanIn, Initializer initializer) {
    List<Slot> more = new ArrayList<>(slots);
    more.add(new Slot(slot, shape, fanIn, initializer));
    return new Plan(name, input, output, List.copyOf(more), work, field, parts, forward);
  }

  /** Returns this plan with its cost. */
  public Plan work(Work work) {
    return new Plan(name, input, output, slots, work, field, parts, forward);
  }

  /** Returns this plan with its receptive field. */
  public Plan field(ReceptiveField field) {
    return new Plan(name, input, output, slots, work, field, parts, forward);
  }

  /** Returns the operations in reading order, without what only groups them. */
  public Stream<Plan> operations() {
    return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Plan::operations);
  }

  /** Returns how many numbers are learned. */
  public long parameters() {
    long own = slots.stream().mapToLong(slot -> slot.shape().size()).sum();
    return own + parts.stream().mapToLong(Plan::parameters).sum();
  }

  /** Returns a layer with numbers drawn in reading order; names begin with the prefix. */
  public Layer build(String prefix, Random random, Backend backend) {
    var own = slots.stream().map(slot -> slot.fill(prefix, random, backend)).toList();
    List<Layer> inner = new ArrayList<>();
    for (Plan part : parts) {
      inner.add(part.build(prefix(prefix, inner.size()), random, backend));
    }
    return new Layer(this, own, List.copyOf(inner));
  }

  /** The only part with parameters needs no number of its own: C1.weight, not C1.0.weight. */
  private String prefix(String prefix, int part) {
    long learning = parts.stream().filter(p -> p.parameters() > 0).count();
    return learning > 1 ? prefix + part + "." : prefix;
  }
}
