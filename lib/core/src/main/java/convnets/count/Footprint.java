package convnets.count;

import convnets.nn.NetworkPlan;
import convnets.nn.NetworkPlan.HeadPlan;
import convnets.nn.NetworkPlan.RowPlan;
import convnets.nn.Plan;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * How many bytes a network fills, without filling one: weights are paid once, activations for every
 * image of the batch. Learning needs far more than answering, because the chain rule asks for what
 * each operation gave, while an answer forgets it at once.
 *
 * <p>A number is a float of 4 bytes. Counted are images, outputs and parameters; not gradients, an
 * optimizer's memory, running averages, or what a backend takes for its own work.
 *
 * @param batch the images that are there at a time
 * @param parameters the bytes of what is learned
 * @param training the bytes of the input and of every operation's output, side classifiers
 *     included: all are kept for the way back. An activation that the operation before it computes
 *     along, as ReLU behind a convolution, adds nothing, nor does a shortcut that passes its input
 *     on; dropout keeps its mask too
 * @param inference the bytes at the fullest moment of an answer, without side classifiers: the
 *     input and output of one operation, and what waits beside it: the input of branches until the
 *     last has begun, and their outputs until they are stacked or added
 */
public record Footprint(int batch, long parameters, long training, long inference) {
  private static final int FLOAT = Float.BYTES;

  /** Returns the footprint of a network; a batch has at least one image. */
  public static Footprint of(NetworkPlan network, int batch) {
    List<Plan> rows = network.rows().stream().map(RowPlan::plan).toList();
    Stream<Plan> heads = network.heads().stream().map(HeadPlan::plan);
    long kept = Stream.concat(rows.stream(), heads).mapToLong(Kept::of).sum();
    long input = network.architecture().input().size();
    return of(batch, network.parameters(), input + kept, Live.most(rows));
  }

  /** Returns the footprint of a part of a network; what goes in was kept by the part before it. */
  public static Footprint of(Plan part, int batch) {
    return of(batch, part.parameters(), Kept.of(part), Live.most(List.of(part)));
  }

  private static Footprint of(int batch, long parameters, long kept, long live) {
    if (batch < 1) {
      throw new IllegalArgumentException(
          "footprint: a batch has at least one image, but got " + batch);
    }
    return new Footprint(batch, FLOAT * parameters, FLOAT * kept * batch, FLOAT * live * batch);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "parameters %s; activations of %d %s: %s in training, %s in inference",
        bytes(parameters),
        batch,
        batch == 1 ? "image" : "images",
        bytes(training),
        bytes(inference));
  }

  private static String bytes(long n) {
    if (n < 10_000) {
      return String.format(Locale.ROOT, "%,d bytes", n);
    }
    return n < 1_000_000
        ? String.format(Locale.ROOT, "%,.0f kB", n / 1e3)
        : String.format(Locale.ROOT, "%,.1f MB", n / 1e6);
  }
}
