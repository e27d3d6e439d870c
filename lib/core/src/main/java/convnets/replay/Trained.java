package convnets.replay;

import convnets.data.Precision;
import convnets.data.SafeTensors;
import convnets.device.Backends;
import convnets.nn.Network;
import convnets.tensor.Backend;
import convnets.train.Checkpoint;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A network that has learned, and how: a chapter that looks inside one need not train it first. Its
 * file has four bytes a number, and says by which {@link Run} it can be made again.
 *
 * @param run the training
 * @param testError which part of the test pictures it gets wrong
 * @param network what has learned
 */
public record Trained(Run run, double testError, Network network) {
  private static final String NETWORK = "network";
  private static final String DATA = "data";
  private static final String EPOCHS = "epochs";
  private static final String SEED = "seed";
  private static final String TEST_ERROR = "test error";

  /**
   * Reads one on the best backend.
   *
   * @throws convnets.data.DamagedFileException if the file is damaged
   * @throws IllegalArgumentException if it does not say how it was made
   */
  public static Trained read(Path file) {
    return read(file, Backends.best());
  }

  /** Reads one on this backend. */
  public static Trained read(Path file, Backend backend) {
    Map<String, String> said = SafeTensors.read(file).metadata();
    if (!said.keySet().containsAll(facts(Run.of("", ""), 0).keySet())) {
      throw new IllegalArgumentException(file + " does not say how it was made: ./course train"
          + " NETWORK --out FILE writes files that do; Checkpoint.load reads any other");
    }
    Run run = new Run(
        said.get(NETWORK),
        said.get(DATA),
        Integer.parseInt(said.get(EPOCHS)),
        Long.parseLong(said.get(SEED)));
    Network network = run.build(backend);
    Checkpoint.load(file, network);
    return new Trained(run, Double.parseDouble(said.get(TEST_ERROR)), network);
  }

  /**
   * Writes it whole or not at all.
   *
   * @throws java.io.UncheckedIOException if it cannot be written
   */
  public void write(Path file) {
    Checkpoint.save(file, network, Precision.F32, facts(run, testError));
  }

  private static Map<String, String> facts(Run run, double testError) {
    // In order, so that the same training gives the same file.
    return new TreeMap<>(Map.of(
        NETWORK, run.network(),
        DATA, run.data(),
        EPOCHS, String.valueOf(run.epochs()),
        SEED, String.valueOf(run.seed()),
        TEST_ERROR, String.valueOf(testError)));
  }

  /** Returns {@code lenet5-modern on digits, 12 passes, seed 1: 2.10 % of the test wrong}. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s: %.2f %% of the test wrong", run, 100 * testError);
  }
}
