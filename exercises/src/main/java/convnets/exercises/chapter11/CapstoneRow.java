package convnets.exercises.chapter11;

import static convnets.nn.Blocks.avgPool;
import static convnets.nn.Blocks.batchNorm;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.relu;

import convnets.nn.Block;
import convnets.tensor.Shape;
import java.util.Locale;
import org.opentest4j.AssertionFailedError;

/**
 * One row of an answer to 11.4, in words.
 *
 * @param number which it is, counted from 0
 * @param count how many there are
 * @param word what it says
 */
record CapstoneRow(int number, int count, String word) {
  private static final String LAST = "FC-10";
  private static final int SHOWN = 24;

  static CapstoneRow of(String[] rows, int number) {
    return new CapstoneRow(number, rows.length, rows[number]);
  }

  /** Returns what the row computes on what the row above gives. */
  Block block(Shape above) {
    if (number == count - 1) {
      return last();
    } else if (word.matches("FC-[1-9]\\d{0,2}")) {
      return chain(linear(size()), relu());
    }
    Block block = onMaps(above.axis(0));
    if (above.rank() < 3) {
      throw wrong("there are no maps any more behind mean or FC-N, only FC-N may follow");
    } else if (word.endsWith("pool") && above.axis(1) < 2) {
      throw wrong("a pooling needs maps of 2×2 or more, these have 1×1");
    }
    return block;
  }

  private Block last() {
    if (!word.equals(LAST)) {
      throw wrong("the last row has to be FC-10, which tells the ten classes apart");
    }
    return linear(10);
  }

  private Block onMaps(int maps) {
    if (word.matches("conv[135]-[1-9]\\d{0,2}")) {
      int kernel = word.charAt(4) - '0';
      return chain(conv(size(), kernel).pad(kernel / 2), relu());
    }
    return switch (word) {
      case "depthwise3" -> chain(conv(maps, 3).pad(1).groups(maps), relu());
      case "bn" -> batchNorm();
      case "maxpool" -> maxPool(2, 2);
      case "avgpool" -> avgPool(2, 2);
      case "mean" -> globalAvgPool();
      default ->
        throw wrong("there may be conv1-N, conv3-N, conv5-N, depthwise3, bn, maxpool, avgpool,"
            + " mean and FC-N, with N from 1 to 999");
    };
  }

  private int size() {
    return Integer.parseInt(word.substring(word.indexOf('-') + 1));
  }

  private AssertionFailedError wrong(String why) {
    String shown = word.length() > SHOWN ? word.substring(0, SHOWN) + "…" : word;
    return new AssertionFailedError(
        String.format(Locale.ROOT, "row %d of %d is \"%s\"; %s", number, count, shown, why));
  }
}
