package convnets.nn;

import convnets.autograd.Parameter;
import convnets.autograd.Variable;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A plan with numbers: what can compute. */
public record Layer(Plan plan, List<Parameter> own, List<Layer> parts) {
  /**
   * Returns the output for a batch.
   *
   * @param x N×C×H×W
   */
  public Variable forward(Variable x, Pass pass) {
    return plan.forward().apply(x, this, pass);
  }

  /** Returns what fills one of the plan's slots, counted from 0. */
  public Parameter parameter(int slot) {
    return own.get(slot);
  }

  /** Returns what is learned, also by the parts, in reading order. */
  public Stream<Parameter> parameters() {
    return numbers(true);
  }

  /** Returns the running averages, also of the parts, in reading order. */
  public Stream<Parameter> averages() {
    return numbers(false);
  }

  private Stream<Parameter> numbers(boolean learned) {
    Stream<Parameter> mine = IntStream.range(0, own.size())
        .filter(i -> plan.slots().get(i).learned() == learned)
        .mapToObj(own::get);
    return Stream.concat(mine, parts.stream().flatMap(part -> part.numbers(learned)));
  }
}
