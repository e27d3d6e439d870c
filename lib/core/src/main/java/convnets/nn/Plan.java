package convnets.nn;

import convnets.tensor.Backend;
import convnets.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
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
 * @param join how its parts make a whole
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
    Join join,
    List<Plan> parts,
    Forward forward) {

  /** Returns the plan of an operation without parameters. */
  public static Plan of(String name, Shape input, Shape output, Forward forward) {
    ReceptiveField point = ReceptiveField.POINT;
    return new Plan(
        name, input, output, List.of(), Work.NONE, point, Join.NONE, List.of(), forward);
  }

  /** Returns this plan with one parameter more. */
  public Plan slot(String slot, Shape shape, Fan fan, Initializer initializer) {
    return slot(new Slot(slot, shape, element -> fan, initializer, true));
  }

  /** Returns this plan with a running average more, which starts as a constant. */
  public Plan average(String slot, Shape shape, double start) {
    Fan fan = new Fan(1, 1);
    return slot(new Slot(slot, shape, element -> fan, Initializer.constant(start), false));
  }

  /** Returns this plan with one slot more. */
  public Plan slot(Slot slot) {
    List<Slot> more = new ArrayList<>(slots);
    more.add(slot);
    return new Plan(name, input, output, List.copyOf(more), work, field, join, parts, forward);
  }

  /** Returns this plan with its cost. */
  public Plan work(Work work) {
    return new Plan(name, input, output, slots, work, field, join, parts, forward);
  }

  /** Returns this plan with its receptive field. */
  public Plan field(ReceptiveField field) {
    return new Plan(name, input, output, slots, work, field, join, parts, forward);
  }

  /** Returns this plan made of parts, whose costs are its own. */
  public Plan parts(Join join, List<Plan> parts) {
    Work sum = parts.stream().map(Plan::work).reduce(Work.NONE, Work::plus);
    return new Plan(name, input, output, slots, sum, field, join, List.copyOf(parts), forward);
  }

  /** Returns the operations in reading order, without what only groups them. */
  public Stream<Plan> operations() {
    return parts.isEmpty() ? Stream.of(this) : parts.stream().flatMap(Plan::operations);
  }

  /** Returns how many numbers are learned. */
  public long parameters() {
    long own = slots.stream()
        .filter(Slot::learned)
        .mapToLong(slot -> slot.shape().size())
        .sum();
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
