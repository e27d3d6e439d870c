package convnets.train;

import convnets.autograd.Variable;
import convnets.data.Batch;
import convnets.data.Batches;
import convnets.data.Dataset;
import convnets.data.Preprocessing;
import convnets.nn.Architecture.Answer;
import convnets.nn.Network;
import convnets.nn.NetworkPlan.RowPlan;
import convnets.nn.Pass;
import convnets.tensor.Products;
import convnets.tensor.Scope;
import convnets.tensor.Tensor;
import java.util.List;

/**
 * What a network believes of each picture, averaged over several views of it. Scores become
 * probabilities first, lest one loud view drown the others; distances do with a minus sign.
 *
 * @param probabilities of each picture, a number a class
 */
@SuppressWarnings("ArrayRecordComponent") // used, never compared
record MeanPrediction(double[][] probabilities) {

  static MeanPrediction of(Network network, Dataset dataset, List<? extends Preprocessing> views) {
    if (views.isEmpty()) {
      throw new IllegalArgumentException(
          "evaluation of " + dataset.name() + ": needs at least one view of each picture");
    }
    List<RowPlan> rows = network.plan().rows();
    int classes = rows.get(rows.size() - 1).plan().output().size();
    double[][] mean = new double[dataset.size()][classes];
    for (Preprocessing view : views) {
      add(mean, 1.0 / views.size(), network, dataset.preprocessed(view));
    }
    return new MeanPrediction(mean);
  }

  private static void add(double[][] mean, double share, Network network, Dataset dataset) {
    try (Batches batches = dataset.batches(Evaluation.BATCH)) {
      for (Batch batch : batches) {
        try (Scope scope = Scope.open("evaluation")) {
          add(mean, share, probabilities(network, batch), batch.indices());
        }
      }
    }
  }

  private static void add(double[][] mean, double share, Tensor some, int[] indices) {
    double[] values = some.toArray();
    int classes = some.shape().axis(1);
    for (int n = 0; n < indices.length; n++) {
      for (int k = 0; k < classes; k++) {
        mean[indices[n]][k] += share * values[n * classes + k];
      }
    }
  }

  private static Tensor probabilities(Network network, Batch batch) {
    Tensor images = network.prepare(batch.shape(), batch.pixels());
    Tensor output =
        network.forward(Variable.of(images), Pass.inference()).main().value();
    boolean largest = network.architecture().answer() == Answer.LARGEST;
    return Products.softmax(largest ? output : output.times(-1));
  }

  /** Returns the most probable class of each picture; of equals the first. */
  int[] answers() {
    int[] answers = new int[probabilities.length];
    for (int n = 0; n < answers.length; n++) {
      for (int k = 1; k < probabilities[n].length; k++) {
        answers[n] = probabilities[n][k] > probabilities[n][answers[n]] ? k : answers[n];
      }
    }
    return answers;
  }
}
