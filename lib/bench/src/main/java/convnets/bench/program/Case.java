package convnets.bench.program;

import static convnets.bench.program.Layer.conv;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is timed, by a name that says all: {@code lenet5-train-64} is a training step of 64 images,
 * {@code nin-cifar10-infer-1@2} an answer to one image by two threads.
 *
 * @param threads as many as may compute; 0 means all cores
 */
public record Case(String name, Net net, Kind kind, int batch, int threads) {

  /** What is done with the net. */
  public enum Kind {
    /** Forward, loss, backward, and a step of the optimizer. */
    TRAIN,
    /** Forward, and the scores looked at. */
    INFER,
    /** Forward through a single convolution, input and output left where they are. */
    CONVOLUTION
  }

  private static final Pattern NAME = Pattern.compile("([a-z0-9-]+)-(train|infer)-([1-9]\\d{0,4})");

  /** The convolutions by name, in the order of the table. */
  private static final List<Case> CONVOLUTIONS = List.of(
      convolution("conv-lenet-c1", 64, 1, 28, conv(6, 5).pad(2)),
      convolution("conv-lenet-c3", 64, 6, 14, conv(16, 5)),
      convolution("conv-cifar-5x5", 64, 3, 32, conv(64, 5).pad(2)),
      convolution("conv-nin-1x1", 64, 192, 32, conv(160, 1)),
      convolution("conv-alexnet-conv1", 16, 3, 227, conv(96, 11).stride(4)),
      convolution("conv-alexnet-conv2", 16, 96, 27, conv(256, 5).pad(2)),
      convolution("conv-inception-1x1", 16, 192, 28, conv(64, 1)),
      convolution("conv-inception-3x3", 16, 96, 28, conv(128, 3).pad(1)),
      convolution("conv-peak", 16, 256, 28, conv(256, 3).pad(1)));

  private static final List<String> ORDINARY = List.of(
      "lenet5-train-64",
      "lenet5-infer-1",
      "lenet5-infer-64",
      "nin-cifar10-train-64",
      "nin-cifar10-infer-1",
      "nin-cifar10-infer-64");

  /** Returns the cases that are timed if none is named: nets, then convolutions. */
  public static List<String> names() {
    return Stream.concat(ORDINARY.stream(), CONVOLUTIONS.stream().map(Case::name))
        .toList();
  }

  /** Returns the cases that show how cost grows: 1 to 256 images, 1 to all threads. */
  public static List<String> growing(int cores) {
    Stream<String> batches = nets().keySet().stream()
        .flatMap(net -> Stream.of(1, 4, 16, 64, 256).map(batch -> net + "-train-" + batch));
    Stream<String> threads = nets().keySet().stream()
        .flatMap(net -> IntStream.range(1, cores).mapToObj(count -> net + "-train-64@" + count));
    return Stream.concat(batches, threads).toList();
  }

  /**
   * Returns the case of this name.
   *
   * @throws IllegalArgumentException if there is none; the message lists them
   */
  public static Case named(String name) {
    int at = name.indexOf('@');
    String what = at < 0 ? name : name.substring(0, at);
    String threads = at < 0 ? "0" : name.substring(at + 1);
    Matcher net = NAME.matcher(what);
    if (threads.matches(at < 0 ? "0" : "[1-9]\\d{0,2}")) {
      int count = Integer.parseInt(threads);
      if (net.matches() && nets().containsKey(net.group(1))) {
        Kind kind = net.group(2).equals("train") ? Kind.TRAIN : Kind.INFER;
        return new Case(
            name, nets().get(net.group(1)), kind, Integer.parseInt(net.group(3)), count);
      }
      for (Case known : CONVOLUTIONS) {
        if (known.name.equals(what)) {
          return new Case(name, known.net, known.kind, known.batch, count);
        }
      }
    }
    throw new IllegalArgumentException(
        "there is no case \"%s\": choose among %s; another batch, and @THREADS behind, are fine"
            .formatted(name, String.join(", ", names())));
  }

  /** Returns this case's work on so many threads: those of its name, else all cores. */
  public int threads(int cores) {
    return threads == 0 ? cores : threads;
  }

  /** Returns the multiplications and additions of one forward pass. */
  public double operations() {
    return (double) net.operations() * batch;
  }

  private static Map<String, Net> nets() {
    return Stream.of(Net.LENET5, Net.NIN)
        .collect(Collectors.toMap(Net::name, net -> net, (a, b) -> a, TreeMap::new));
  }

  private static Case convolution(String name, int batch, int channels, int extent, Layer layer) {
    return new Case(name, Net.of(name, channels, extent, layer), Kind.CONVOLUTION, batch, 0);
  }
}
