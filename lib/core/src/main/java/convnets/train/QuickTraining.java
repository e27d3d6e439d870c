package convnets.train;

import convnets.data.Dataset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * A rehearsal: where {@code CONVNETS_QUICK=1} is set, trainings learn from a twentieth of their
 * pictures and are tested on a twentieth of the others, so that all chapters run in minutes. Each
 * says so on the error stream, for its figures mean nothing.
 *
 * <p>Sets keep their size: a cell that asks for picture 407 gets it. Only {@link Trainer#fit} takes
 * less of them, of every class a twentieth, rounded up, drawn by seed 1 and left in their order.
 */
public final class QuickTraining {
  /** The environment variable that asks for it. */
  public static final String VARIABLE = "CONVNETS_QUICK";

  private static final int PART = 20;
  private static final long SEED = 1;

  private QuickTraining() {}

  /** Returns whether this process is asked to train quickly. */
  public static boolean isAsked() {
    return isAsked(System.getenv());
  }

  static boolean isAsked(Map<String, String> variables) {
    return asks(variables.getOrDefault(VARIABLE, ""));
  }

  /** Returns whether this value of the variable asks: only a 1 does. */
  public static boolean asks(String value) {
    return value.strip().equals("1");
  }

  /** Returns a twentieth of each class, at least one picture of those that have any. */
  public static Dataset of(Dataset all) {
    int[] left = Arrays.stream(all.countByClass())
        .map(count -> (count + PART - 1) / PART)
        .toArray();
    List<Integer> order = new ArrayList<>(IntStream.range(0, all.size()).boxed().toList());
    Collections.shuffle(order, new Random(SEED));
    return all.subset(order.stream()
        .mapToInt(Integer::intValue)
        .filter(index -> left[all.label(index)]-- > 0)
        .sorted()
        .toArray());
  }

  static String words(Dataset train, Dataset test) {
    return String.format(
        Locale.ROOT,
        "%s=1: this training learns from %,d of the %,d pictures of %s and is tested on %,d of"
            + " %,d; its figures mean nothing",
        VARIABLE,
        of(train).size(),
        train.size(),
        train.name(),
        of(test).size(),
        test.size());
  }
}
