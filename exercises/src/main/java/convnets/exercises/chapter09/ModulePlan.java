package convnets.exercises.chapter09;

import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.concat;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.relu;
import static org.junit.jupiter.api.Assertions.fail;

import convnets.nn.Block;
import convnets.nn.Plan;
import convnets.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the library makes of the branches of an answer to 9.4: a plan, which is counted. */
public record ModulePlan(Plan plan) {
  private static final Pattern CONVOLUTION =
      Pattern.compile("(\\d?[13579])x(\\d?[13579])-([1-9]\\d{0,3})");

  /** Reads the words of the branches; it fails at the first that is not understood. */
  public static ModulePlan of(String[] branches, int maps, int side) {
    if (branches.length < 4 || !Arrays.asList(branches).stream().anyMatch(ModulePlan::pools)) {
      fail("there are to be at least four branches, one of which begins with pool; here are "
          + List.of(branches));
    }
    Block[] blocks = Arrays.stream(branches).map(ModulePlan::branch).toArray(Block[]::new);
    return new ModulePlan(concat(blocks).on(Shape.of(maps, side, side)));
  }

  private static boolean pools(String branch) {
    return branch.equals("pool") || branch.startsWith("pool ");
  }

  private static Block branch(String branch) {
    return chain(
        Arrays.stream(branch.split(" ")).map(word -> step(word, branch)).toArray(Block[]::new));
  }

  private static Block step(String word, String branch) {
    if (word.equals("pool")) {
      return maxPool(3, 1).pad(1);
    }
    Matcher matcher = CONVOLUTION.matcher(word);
    if (!matcher.matches()) {
      return fail(String.format(
          Locale.ROOT,
          "\"%s\" in the branch \"%s\" is not understood; there may be pool, and 1x7-16 for 16"
              + " filters of 1×7, with odd numbers of rows and columns",
          word,
          branch));
    }
    int high = Integer.parseInt(matcher.group(1));
    int wide = Integer.parseInt(matcher.group(2));
    int filters = Integer.parseInt(matcher.group(3));
    return chain(conv(filters, high, wide).pad(high / 2, wide / 2), relu());
  }

  /** Returns the products for one picture. */
  public long macs() {
    return plan.work().macs();
  }

  /** Returns how many maps come out. */
  public int depth() {
    return plan.output().axis(0);
  }

  /** Returns how many maps the thinnest branch gives. */
  public int thinnest() {
    return plan.parts().stream()
        .mapToInt(branch -> branch.output().axis(0))
        .min()
        .orElseThrow();
  }

  /** Returns how many pixels, along rows and columns, the branch sees that sees most. */
  public int field() {
    return plan.parts().stream()
        .mapToInt(branch -> Math.min(branch.field().height(), branch.field().width()))
        .max()
        .orElseThrow();
  }
}
