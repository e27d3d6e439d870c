package convnets.view.inside;

import convnets.autograd.Variable;
import convnets.nn.Network;
import convnets.view.drawing.Markup;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses what a page can carry: numbers of four letters each, less than half a megabyte in all.
 */
final class PageBudget {
  private static final int MOST = 100_000;
  private static final int MAPS = 16;
  private static final long WEIGHTS = 4_000_000;

  private final Network network;
  private final List<String> rows;
  private final Map<Variable, double[]> numbers = new HashMap<>();
  private final Set<Variable> whole = new HashSet<>();
  private final Set<String> tooLarge = new LinkedHashSet<>();
  private long used;
  private long wanted;

  PageBudget(Network network, String... rows) {
    this.network = network;
    this.rows = RowNames.of(network, rows);
  }

  List<Seen> choose(List<Step> all) {
    Map<Variable, String> names = names(all);
    List<Seen> seen = new ArrayList<>();
    boolean known = false;
    for (Step step : all) {
      if (rows.contains(step.row())) {
        boolean large = step.layer().plan().parameters() > WEIGHTS;
        Optional<Sliding> sliding = large ? Optional.empty() : Slidings.of(step);
        known |= large || sliding.isPresent();
        if (sliding.isPresent() && fits(sliding.get())) {
          seen.add(seen(sliding.get(), names));
        } else if (large || sliding.isPresent()) {
          tooLarge.add(step.row());
        }
      }
    }
    check(seen, known);
    return List.copyOf(seen);
  }

  private boolean fits(Sliding sliding) {
    Step step = sliding.step();
    int shown = Math.min(MAPS, sliding.output().axis(0));
    wanted = (long) shown * sliding.output().sizeFrom(1);
    wanted += whole.contains(step.input()) ? 0 : sliding.input().size();
    wanted += sliding.taps().first(shown, sliding.window().area()).kernels().length;
    boolean fits = used + wanted <= MOST;
    used += fits ? wanted : 0;
    if (fits) {
      whole.add(step.input());
    }
    return fits;
  }

  private Seen seen(Sliding sliding, Map<Variable, String> names) {
    Step step = sliding.step();
    double[] inputs = numbers.computeIfAbsent(step.input(), x -> x.value().toArray());
    double[] outputs = numbers.computeIfAbsent(step.output(), y -> y.value().toArray());
    return new Seen(
        names.get(step.output()) + ": " + step.words(),
        names.getOrDefault(step.input(), ClickAPixel.PICTURE),
        sliding,
        inputs,
        outputs,
        Math.min(MAPS, sliding.output().axis(0)));
  }

  /** Rows that hold several operations number them. */
  private static Map<Variable, String> names(List<Step> all) {
    Map<Variable, String> rows = new LinkedHashMap<>();
    all.stream()
        .filter(step -> step.output() != step.input())
        .forEach(step -> rows.putIfAbsent(step.output(), step.row()));
    Map<Variable, String> names = new HashMap<>();
    Map<String, Integer> places = new HashMap<>();
    rows.forEach((output, row) -> {
      int place = places.merge(row, 1, Integer::sum);
      boolean alone = Collections.frequency(rows.values(), row) == 1;
      names.put(output, row + (alone ? "" : " (" + place + ")"));
    });
    return names;
  }

  private void check(List<Seen> seen, boolean known) {
    String name = network.architecture().name();
    if (!known) {
      throw new IllegalArgumentException(Markup.format(
          "click a pixel: in %s, %s has no convolution, pooling or linear layer to work out;"
              + " name another row",
          name, String.join(", ", rows)));
    } else if (seen.isEmpty()) {
      throw new IllegalArgumentException(Markup.format(
          "click a pixel: %s of %s needs %,d numbers, but a page holds %,d;"
              + " name a row with smaller maps or fewer weights",
          String.join(", ", tooLarge), name, wanted, MOST));
    }
  }

  /** Says what is not there. */
  String note() {
    return tooLarge.isEmpty()
        ? ""
        : "To keep this small, not all of " + String.join(", ", tooLarge)
            + " is here; name a row to see it.";
  }
}
