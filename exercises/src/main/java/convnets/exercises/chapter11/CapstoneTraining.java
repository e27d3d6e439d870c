package convnets.exercises.chapter11;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.data.Augmentation;
import convnets.data.Batch;
import convnets.data.Batches;
import convnets.data.Dataset;
import convnets.data.Distortion;
import convnets.data.FashionMini;
import convnets.nn.Network;
import convnets.tensor.Scope;
import convnets.tensor.reference.ReferenceBackend;
import convnets.train.DivergedException;
import convnets.train.History;
import convnets.train.Momentum;
import convnets.train.Schedule;
import convnets.train.Trainer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.opentest4j.AssertionFailedError;

/**
 * How every network of 11.4 is trained: on the same pictures in the same order, from the same first
 * numbers, on the reference backend, so that the same rows learn the same everywhere.
 *
 * <p>It trains one network and keeps it, for the tests of a check all ask about the same.
 */
public final class CapstoneTraining {
  private static final int SEED = 11;
  private static final int PASSES = 30;
  private static final int BATCH = 16;
  private static final double RATE = 0.03;
  private static final int LEARNED = 1500;
  private static final int LOOKS = 4;

  /** Nobody puts a shirt under the camera twice in the same way. */
  private static final Augmentation PUT_DOWN_ANEW = new Distortion(2, 0.1, 0.1, 0.1);

  private final long seed;
  private Optional<Trained> trained = Optional.empty();

  /** A network that has learned, or none if it diverged. */
  private record Trained(List<String> rows, Optional<Network> network) {}

  /** Creates a training as every answer gets it; nothing has been trained yet. */
  public CapstoneTraining() {
    this(SEED);
  }

  /** Creates a training with other first numbers and another order, to see what luck does. */
  public CapstoneTraining(long seed) {
    this.seed = seed;
  }

  /**
   * Tests on the 500 pictures of fashion-mini's training part that no network here learns from,
   * each put down anew four times: fails below so many per cent, else says what came out.
   */
  public String checkVisible(CapstonePlan plan, double percent) {
    Dataset all = shuffled();
    return check(
        plan,
        percent,
        all.subset(IntStream.range(LEARNED, all.size()).toArray()),
        new Random(SEED));
  }

  /**
   * Tests on fashion-mini's 500 test pictures, each put down anew four times as the seed says: so
   * nobody has seen these pictures before.
   */
  public String checkUnseen(CapstonePlan plan, double percent, Random random) {
    return check(plan, percent, FashionMini.load().test(), random);
  }

  private String check(CapstonePlan plan, double percent, Dataset test, Random random) {
    plan.checkBudget();
    double known = known(network(plan), test, random);
    String found =
        words("of %,d pictures it knows %.1f %%; %s", LOOKS * test.size(), known, plan.bill());
    if (known < percent) {
      throw new AssertionFailedError(
          words("%.0f %% are asked for: %s%s", percent, found, hint(known)));
    }
    return found;
  }

  private static String hint(double known) {
    return known < 20 ? ". Whoever guesses knows 10 %: it has not learned" : "";
  }

  private Network network(CapstonePlan plan) {
    Trained one = trained.orElseGet(() -> new Trained(plan.rows(), trained(plan)));
    trained = Optional.of(one);
    assertEquals(one.rows(), plan.rows(), "other rows than when it was asked before");
    return one.network()
        .orElseThrow(() -> new AssertionFailedError(
            "the training failed: the loss became so large that it was no number any more. Fewer"
                + " rows, or bn between them, keep the numbers small"));
  }

  private Optional<Network> trained(CapstonePlan plan) {
    Network network = plan.plan().architecture().build(seed, ReferenceBackend.REFERENCE);
    Dataset learned = shuffled().first(LEARNED);
    try {
      // After each pass it tests, which nobody asks for here: one picture is enough.
      History history = Trainer.of(network)
          .optimizer(new Momentum(Schedule.cosine(RATE, PASSES), 0.9))
          .augment(PUT_DOWN_ANEW)
          .batch(BATCH)
          .epochs(PASSES)
          .seed(seed)
          .fitWhole(learned, learned.first(1));
      checkWhole(history);
      return Optional.of(network);
    } catch (DivergedException diverged) {
      return Optional.empty();
    }
  }

  private static void checkWhole(History history) {
    if (history.interrupted()) {
      Thread.currentThread().interrupt();
      throw new AssertionFailedError("the training was interrupted");
    }
  }

  private static Dataset shuffled() {
    return FashionMini.load().train().shuffled(SEED);
  }

  /** Returns the share of pictures that it knows, in per cent. */
  private static double known(Network network, Dataset test, Random random) {
    int known = 0;
    for (int look = 0; look < LOOKS; look++) {
      try (Batches batches = test.batches(100, random, PUT_DOWN_ANEW)) {
        for (Batch batch : batches) {
          known += known(network, batch);
        }
      }
    }
    return 100.0 * known / (LOOKS * test.size());
  }

  private static long known(Network network, Batch batch) {
    try (Scope scope = Scope.open("capstone")) {
      int[] answers = network.classify(network.prepare(batch.shape(), batch.pixels()));
      return IntStream.range(0, batch.size())
          .filter(i -> answers[i] == batch.labels()[i])
          .count();
    }
  }

  private static String words(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
