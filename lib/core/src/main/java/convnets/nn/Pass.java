package convnets.nn;

import convnets.autograd.Parameter;
import convnets.tensor.InPlace;
import convnets.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * One journey of data through a network, and what it is for. It goes in with the data: a network
 * has no hidden mode that somebody forgot to switch.
 */
public final class Pass {
  private final Optional<Random> random;
  private final List<Observation> observations = new ArrayList<>();

  private record Observation(Parameter average, Tensor seen, double momentum) {}

  private Pass(Optional<Random> random) {
    this.random = random;
  }

  /** Returns a pass for learning; what a layer draws, it draws from {@code random}. */
  public static Pass training(Random random) {
    return new Pass(Optional.of(random));
  }

  /** Returns a pass for answers: nothing is random. */
  public static Pass inference() {
    return new Pass(Optional.empty());
  }

  /** Returns whether the network is learning. */
  public boolean isTraining() {
    return random.isPresent();
  }

  /** Takes down what a running average should move to, by the share {@code momentum} of the way. */
  public void observe(Parameter average, Tensor seen, double momentum) {
    observations.add(new Observation(average, seen, momentum));
  }

  /** Moves the running averages towards what was observed on this journey. */
  public void moveAverages() {
    for (Observation o : observations) {
      InPlace.blend(List.of(o.average.value()), 1 - o.momentum, o.momentum, List.of(o.seen));
    }
  }

  /**
   * Returns the source of what a layer draws while learning.
   *
   * @throws IllegalStateException in a pass for answers
   */
  public Random random() {
    return random.orElseThrow(() -> new IllegalStateException("an inference pass draws nothing"));
  }
}
