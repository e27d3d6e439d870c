package convnets.autograd;

import convnets.autograd.Variable.Edge;
import convnets.tensor.Tensor;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;

/**
 * The walk from a result back to what it was computed from, deepest first, so that a variable's
 * gradient is complete before it is handed on. Only edges behind which a wanted variable stands are
 * walked. There is no recursion: a chain of any length works.
 */
final class Backward {
  private Backward() {}

  static Gradients gradients(Variable y, Tensor dy, Collection<? extends Variable> wanted) {
    return walk(y, dy, wanted, (edge, g) -> edge.chainRule().apply(g));
  }

  /** What one edge hands to its input, given what its output received. */
  interface Rule {
    Tensor apply(Edge edge, Tensor received);
  }

  static Gradients walk(Variable y, Tensor dy, Collection<? extends Variable> wanted, Rule rule) {
    List<Variable> shallowFirst = sorted(y);
    Set<Variable> leading = leading(shallowFirst, wanted);
    Map<Variable, Tensor> received = new HashMap<>();
    received.put(y, dy);
    BinaryOperator<Tensor> add = Tensor::plus;
    for (int i = shallowFirst.size() - 1; i >= 0; i--) {
      Variable output = shallowFirst.get(i);
      Tensor sum = received.get(output);
      if (sum != null) {
        for (Edge edge : output.inputs()) {
          if (leading.contains(edge.input())) {
            received.merge(edge.input(), rule.apply(edge, sum), add);
          }
        }
      }
    }
    Map<Variable, Tensor> result = new HashMap<>();
    for (Variable variable : wanted) {
      Tensor gradient = received.get(variable);
      result.put(variable, gradient == null ? variable.value().filled(0) : gradient);
    }
    return new Gradients(result);
  }

  private static List<Variable> sorted(Variable y) {
    Set<Variable> seen = new LinkedHashSet<>(Set.of(y));
    Deque<Variable> open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (Edge edge : open.pop().inputs()) {
        if (seen.add(edge.input())) {
          open.push(edge.input());
        }
      }
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
      if (variable.inputs().stream().anyMatch(edge -> leading.contains(edge.input()))) {
        leading.add(variable);
      }
    }
    return leading;
  }
}
