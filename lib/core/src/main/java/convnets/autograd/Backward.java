package convnets.autograd;

import convnets.autograd.Variable.Edge;
import convnets.autograd.WeightedSums.Slope;
import convnets.tensor.Scope;
import convnets.tensor.Tensor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The walk from a result back to what it was computed from, deepest first, so that a variable's
 * gradient is complete before it is handed on. Only edges behind which a wanted variable stands are
 * walked. There is no recursion: a chain of any length works.
 *
 * <p>A gradient is freed as soon as it has been handed on, so that only those live that wait: a
 * deep network needs hardly more memory backwards than forwards.
 */
final class Backward {
  private final Rule rule;
  private final Scope scope;
  private final Map<Variable, Tensor> received = new HashMap<>();

  private Backward(Rule rule, Scope scope) {
    this.rule = rule;
    this.scope = scope;
  }

  static Gradients gradients(Variable y, Tensor dy, Collection<? extends Variable> wanted) {
    return walk(y, dy, wanted, Backward::chained);
  }

  /** What one edge hands to its inputs, given what its output received, perhaps its last use. */
  interface Rule {
    List<Tensor> apply(Edge edge, Tensor received, boolean last);
  }

  private static List<Tensor> chained(Edge edge, Tensor received, boolean last) {
    return last && edge.chainRule() instanceof Slope slope
        ? slope.over(received)
        : edge.chainRule().apply(received);
  }

  static Gradients walk(Variable y, Tensor dy, Collection<? extends Variable> wanted, Rule rule) {
    try (Scope scope = Scope.open("gradients")) {
      Backward walk = new Backward(rule, scope);
      walk.run(sorted(y), dy, wanted, output -> {});
      return walk.result(wanted);
    }
  }

  /**
   * Gives each parameter's gradient away at the last output that reads the parameter: no part of
   * the gradient can come any more, and no chain rule still to run will look at the numbers.
   */
  static void each(
      Variable y, Tensor dy, Collection<Parameter> wanted, BiConsumer<Parameter, Tensor> use) {
    List<Variable> shallowFirst = sorted(y);
    Map<Tensor, Variable> lastReaders = new HashMap<>();
    for (Variable output : shallowFirst) {
      inputs(output).forEach(input -> lastReaders.putIfAbsent(input.value(), output));
    }
    Set<Parameter> waiting = new LinkedHashSet<>(wanted);
    try (Scope scope = Scope.open("gradients")) {
      Backward walk = new Backward(Backward::chained, scope);
      walk.run(
          shallowFirst,
          dy,
          wanted,
          output -> waiting.removeIf(parameter ->
              lastReaders.get(parameter.value()) == output && walk.giveAway(parameter, use)));
      waiting.forEach(parameter -> walk.giveAway(parameter, use));
    }
  }

  private void run(
      List<Variable> shallowFirst,
      Tensor dy,
      Collection<? extends Variable> wanted,
      Consumer<Variable> afterEach) {
    Set<Variable> leading = leading(shallowFirst, wanted);
    received.put(shallowFirst.get(shallowFirst.size() - 1), dy);
    for (int i = shallowFirst.size() - 1; i >= 0; i--) {
      Variable output = shallowFirst.get(i);
      if (received.containsKey(output)) {
        handOn(output, leading, wanted.contains(output));
      }
      afterEach.accept(output);
    }
  }

  private boolean giveAway(Parameter parameter, BiConsumer<Parameter, Tensor> use) {
    Tensor gradient = gradient(parameter);
    received.remove(parameter);
    use.accept(parameter, gradient);
    freeUnlessReceived(List.of(gradient));
    return true;
  }

  /** Gives each input its part of what {@code output} received, which is complete by now. */
  private void handOn(Variable output, Set<Variable> leading, boolean wanted) {
    Tensor sum = received.get(output);
    List<Tensor> used = new ArrayList<>(List.of(sum));
    for (Edge edge : output.inputs()) {
      if (edge.inputs().stream().anyMatch(leading::contains)) {
        List<Tensor> parts = apply(edge, sum, !wanted && isLastUse(output, sum));
        for (int i = 0; i < parts.size(); i++) {
          received.merge(edge.inputs().get(i), parts.get(i), (before, part) -> {
            used.addAll(List.of(before, part));
            return before.plus(part);
          });
        }
      }
    }
    if (!wanted) {
      received.remove(output);
    }
    freeUnlessReceived(used);
  }

  /** What is wanted stays, and so does what waits: the rule of plus hands on the tensor it got. */
  private void freeUnlessReceived(List<Tensor> used) {
    used.stream().filter(tensor -> !received.containsValue(tensor)).forEach(scope::free);
  }

  /** The rule of plus hands one tensor to two inputs, and what came from outside is not ours. */
  private boolean isLastUse(Variable output, Tensor sum) {
    return output.inputs().size() == 1
        && scope.frees(sum)
        && Collections.frequency(received.values(), sum) == 1;
  }

  private List<Tensor> apply(Edge edge, Tensor received, boolean last) {
    try (Scope step = Scope.open("chain rule")) {
      List<Tensor> parts = rule.apply(edge, received, last);
      parts.forEach(step::keep);
      return parts;
    }
  }

  private Gradients result(Collection<? extends Variable> wanted) {
    Map<Variable, Tensor> result = new HashMap<>();
    for (Variable variable : wanted) {
      result.put(variable, scope.keep(gradient(variable)));
    }
    return new Gradients(result);
  }

  private Tensor gradient(Variable variable) {
    return received.computeIfAbsent(variable, v -> v.value().filled(0));
  }

  private static Stream<Variable> inputs(Variable output) {
    return output.inputs().stream().flatMap(edge -> edge.inputs().stream());
  }

  private static List<Variable> sorted(Variable y) {
    Set<Variable> seen = new LinkedHashSet<>(Set.of(y));
    Deque<Variable> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      inputs(open.pop()).filter(seen::add).forEach(open::push);
    }
    List<Variable> all = new ArrayList<>(seen);
    all.sort(Comparator.comparingInt(Variable::depth));
    return all;
  }

  /** The variables that are wanted, or were computed from one that is. */
  private static Set<Variable> leading(
      List<Variable> shallowFirst, Collection<? extends Variable> wanted) {
    Set<Variable> leading = new HashSet<>(wanted);
    for (Variable variable : shallowFirst) {
      if (inputs(variable).anyMatch(leading::contains)) {
        leading.add(variable);
      }
    }
    return leading;
  }
}
