package convnets.train;

import convnets.data.Batch;
import convnets.data.Batches;
import convnets.data.Dataset;
import convnets.data.Preprocessing;
import convnets.nn.Network;
import convnets.tensor.Scope;
import java.util.List;

/** A network's answers to a whole dataset. */
public final class Evaluation {
  static final int BATCH = 100;

  private final Dataset dataset;
  private final int[] answers;

  private Evaluation(Dataset dataset, int[] answers) {
    this.dataset = dataset;
    this.answers = answers;
  }

  /** Lets the network answer every picture. */
  public static Evaluation of(Network network, Dataset dataset) {
    int[] answers = new int[dataset.size()];
    int done = 0;
    try (Batches batches = dataset.batches(BATCH)) {
      for (Batch batch : batches) {
        try (Scope scope = Scope.open("evaluation")) {
          int[] some = network.classify(network.prepare(batch.shape(), batch.pixels()));
          System.arraycopy(some, 0, answers, done, some.length);
          done += some.length;
        }
      }
    }
    return new Evaluation(dataset, answers);
  }

  /**
   * Lets the network look at every picture in several ways, and answer by the mean of what it says
   * to each, as probabilities (AlexNet, §4.1): {@code Evaluation.of(net, test, tenCrops(224))}.
   *
   * @throws IllegalArgumentException if there is no view
   */
  public static Evaluation of(
      Network network, Dataset dataset, List<? extends Preprocessing> views) {
    return new Evaluation(dataset, MeanPrediction.of(network, dataset, views).answers());
  }

  /** Returns the class that the network saw in picture {@code index}. */
  public int answer(int index) {
    return answers[index];
  }

  /** Returns the number of wrong answers. */
  public int mistakes() {
    int mistakes = 0;
    for (int i = 0; i < answers.length; i++) {
      mistakes += answers[i] == dataset.label(i) ? 0 : 1;
    }
    return mistakes;
  }

  /** Returns the fraction of wrong answers. */
  public double error() {
    return (double) mistakes() / answers.length;
  }

  /** Returns how often each true class (row) was taken for each class (column). */
  public int[][] confusion() {
    int classes = dataset.classes().size();
    int[][] counts = new int[classes][classes];
    for (int i = 0; i < answers.length; i++) {
      counts[dataset.label(i)][answers[i]]++;
    }
    return counts;
  }
}
