package convnets.view.diagram;

import convnets.count.Reading;
import convnets.nn.Plan;
import convnets.view.drawing.Markup;

/** Operations in the words of the papers' figures: {@code 3×3 conv, 64, /2}. */
final class Entry {
  private static final int MOST = 34;

  private Entry() {}

  static String of(Plan operation) {
    Reading reading = Reading.of(operation);
    String stride =
        reading.stride().isEmpty() || reading.stride().equals("1") ? "" : ", /" + reading.stride();
    if (Kind.of(operation) == Kind.CONVOLUTION && !reading.channels().isEmpty()) {
      return reading.kernel() + " " + reading.kind() + ", " + reading.channels() + stride
          + groups(reading);
    } else if (Kind.of(operation) == Kind.POOLING && !reading.kernel().isEmpty()) {
      return reading.kernel() + " " + reading.kind() + stride;
    } else if (Kind.of(operation) == Kind.LINEAR) {
      return reading.kind() + ", " + reading.channels();
    }
    String words = operation.name().replace(", stride ", ", /");
    return words.length() <= MOST ? words : words.substring(0, MOST - 1) + "…";
  }

  private static String groups(Reading reading) {
    return reading.groups().equals("1") || reading.groups().isEmpty()
        ? ""
        : ", " + reading.groups() + " groups";
  }

  /** All that there is to say, for who points at the box. */
  static String detail(Plan operation) {
    return Markup.format(
        "%s: %s to %s, %s, %s",
        operation.name(),
        operation.input(),
        operation.output(),
        parameters(operation),
        macs(operation));
  }

  static String parameters(Plan plan) {
    return Markup.format("%,d parameters", plan.parameters());
  }

  /** Exact while it can be read at a glance, then three digits. */
  static String macs(Plan plan) {
    return brief(work(plan)) + " MACs";
  }

  static long work(Plan plan) {
    return plan.work().macs() + plan.work().distances();
  }

  static String brief(long count) {
    if (count >= 1_000_000_000) {
      return Markup.brief(count / 1e9) + " G";
    }
    return count >= 1_000_000 ? Markup.brief(count / 1e6) + " M" : Markup.format("%,d", count);
  }
}
