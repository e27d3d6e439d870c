package convnets.count;

import convnets.nn.Join;
import convnets.nn.Plan;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A row in the words of a paper's table, however much is in it: {@code 3 × [64@1×1, 64@3×3,
 * 256@1×1]} is three residual blocks, and the branches of an Inception module stand between bars.
 */
public final class Outline {
  private static final int MOST = 90;

  private Outline() {}

  /** Returns all that is done, if there are no branches, and the windows and units if there are. */
  public static String of(Plan row) {
    if (!isBranched(row)) {
      return Repeats.of(row.operations().map(Plan::name).toList());
    }
    String all = Repeats.of(entries(row, Outline::entry, Repeats::of).toList());
    return all.length() <= MOST ? all : shorter(row);
  }

  /** Returns the kinds of what is done, without numbers; branches in brackets. */
  public static String kinds(Plan row) {
    return Repeats.of(
        entries(row, operation -> Reading.of(operation).kind(), Repeats::of).toList());
  }

  /** Returns one thing about what is done, such as the kernels, in the order of the row. */
  public static String of(Plan row, Function<Reading, String> thing) {
    Function<Plan, String> word = operation -> thing.apply(Reading.of(operation));
    List<String> all = flat(row, thing);
    return all.stream().distinct().count() == 1
        ? all.get(0)
        : Repeats.of(entries(row, word, words -> String.join(", ", words)).toList());
  }

  /** Returns the same without brackets and repetitions: a sum counts as its body. */
  public static List<String> flat(Plan row, Function<Reading, String> thing) {
    return flatWords(row, operation -> thing.apply(Reading.of(operation))).toList();
  }

  private static Stream<String> flatWords(Plan plan, Function<Plan, String> word) {
    return switch (plan.join()) {
      case NONE -> Stream.of(word.apply(plan)).filter(entry -> !entry.isEmpty());
      case CHAIN, CONCAT -> plan.parts().stream().flatMap(part -> flatWords(part, word));
      case SUM -> flatWords(body(plan), word);
    };
  }

  /** Returns the words with what repeats said once: {@code a, b, a, b} is 2 × (a, b). */
  public static String repeats(List<String> words) {
    return Repeats.of(words);
  }

  /** Returns whether anything is done side by side. */
  public static boolean isBranched(Plan plan) {
    return plan.join() == Join.CONCAT
        || plan.join() == Join.SUM
        || plan.parts().stream().anyMatch(Outline::isBranched);
  }

  private static Stream<String> entries(
      Plan plan, Function<Plan, String> word, Function<List<String>, String> said) {
    Function<Plan, String> inside = part -> said.apply(entries(part, word, said).toList());
    return switch (plan.join()) {
      case NONE -> Stream.of(word.apply(plan)).filter(entry -> !entry.isEmpty());
      case CHAIN -> plan.parts().stream().flatMap(part -> entries(part, word, said));
      case SUM -> Stream.of("[" + inside.apply(body(plan)) + "]");
      case CONCAT ->
        Stream.of(plan.parts().stream().map(inside).collect(Collectors.joining(" | ", "(", ")")));
    };
  }

  /** The branch that does most; a shortcut goes without saying. */
  private static Plan body(Plan sum) {
    return sum.parts().stream()
        .max(Comparator.comparingLong(part -> part.operations().count()))
        .orElseThrow();
  }

  private static String entry(Plan operation) {
    Reading reading = Reading.of(operation);
    if (reading.isMinor()) {
      return "";
    } else if (reading.kernel().isEmpty()) {
      return operation.name();
    }
    return reading.channels().isEmpty()
        ? reading.kind() + " " + reading.kernel()
        : reading.channels() + "@" + reading.kernel();
  }

  private static String shorter(Plan row) {
    List<Reading> readings = row.operations().map(Reading::of).toList();
    long convolutions =
        readings.stream().filter(r -> r.kind().startsWith("conv")).count();
    long pools = readings.stream().filter(r -> r.kind().contains("pool")).count();
    String pooling = pools == 0 ? "" : pools == 1 ? ", 1 pooling" : ", " + pools + " poolings";
    String words = convolutions + " convolutions" + pooling;
    return row.join() == Join.NONE || row.join() == Join.CHAIN
        ? words + " in branches"
        : words + " in " + row.parts().size() + " branches";
  }
}
