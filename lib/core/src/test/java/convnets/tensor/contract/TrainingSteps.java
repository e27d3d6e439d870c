package convnets.tensor.contract;

import convnets.autograd.CrossEntropy;
import convnets.autograd.Gradients;
import convnets.autograd.Variable;
import convnets.device.Backends;
import convnets.models.LeNet5;
import convnets.nn.Network;
import convnets.nn.Pass;
import convnets.tensor.Backend;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.train.Sgd;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Training steps in a Java of their own, so that nothing else moves its memory: prints the live
 * bytes of the backend and the resident kilobytes of the process, early and at the end.
 *
 * <p>Resident means the least of the last hundred steps: what a library borrows for a moment and
 * gives back is no growth, and a leak raises the least as well.
 */
public final class TrainingSteps {
  private static final int BATCH = 16;
  private static final int WATCHED = 100;

  private TrainingSteps() {}

  /** Takes the backend's name, and the two steps after which to print. */
  public static void main(String[] arguments) throws IOException {
    Backend backend = Backends.named(arguments[0]);
    int early = Integer.parseInt(arguments[1]);
    int last = Integer.parseInt(arguments[2]);
    Random random = new Random(42);
    Network network = network(backend);
    train(network, random, early);
    train(network, random, last - early);
  }

  private static void train(Network network, Random random, int steps) throws IOException {
    long resident = Long.MAX_VALUE;
    for (int step = 1; step <= steps; step++) {
      step(network, random);
      if (step > steps - WATCHED) {
        resident = Math.min(resident, residentKilobytes());
      }
    }
    System.out.println(network.backend().liveBytes() + " " + resident);
  }

  /** Builds in a scope: only the parameters outlive it. */
  private static Network network(Backend backend) {
    try (Scope scope = Scope.open("build")) {
      return LeNet5.modern(10).build(42, backend);
    }
  }

  private static void step(Network network, Random random) {
    try (Scope scope = Scope.open("step")) {
      Shape shape = network.architecture().input().batch(BATCH);
      double[] pixels = random.doubles(shape.size()).toArray();
      double[] labels = new double[BATCH * 10];
      for (int n = 0; n < BATCH; n++) {
        labels[n * 10 + random.nextInt(10)] = 1;
      }
      Tensor images = Tensor.of(network.backend(), shape, pixels);
      Tensor targets = Tensor.of(network.backend(), Shape.of(BATCH, 10), labels);
      Variable scores =
          network.forward(Variable.of(images), Pass.training(random)).main();
      Gradients gradients = CrossEntropy.softmax(scores, targets).gradients(network.parameters());
      new Sgd(0.01).step(network.parameters(), gradients);
    }
  }

  /** What the process occupies in memory, as Linux tells it; 0 elsewhere. */
  private static long residentKilobytes() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return 0;
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
        .findFirst()
        .orElse(0);
  }
}
