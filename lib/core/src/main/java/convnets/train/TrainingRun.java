package convnets.train;

import convnets.autograd.Gradients;
import convnets.autograd.Variable;
import convnets.data.Batch;
import convnets.data.Batches;
import convnets.data.Dataset;
import convnets.nn.Network;
import convnets.nn.Outputs;
import convnets.nn.Pass;
import convnets.tensor.ComputationInterruptedException;
import convnets.tensor.Scope;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** One training from its first step to its last: the loop. */
final class TrainingRun {
  private final Trainer trainer;
  private final Network network;
  private final Dataset train;
  private final Dataset test;
  private final Random random;
  private final List<EpochResult> results = new ArrayList<>();
  private final long start = System.nanoTime();
  private double lossSum;
  private int mistakes;
  private int seen;

  TrainingRun(Trainer trainer, Dataset train, Dataset test) {
    this.trainer = trainer;
    this.network = trainer.network();
    this.train = train;
    this.test = test;
    this.random = new Random(trainer.seed());
  }

  History run() {
    checkOptimizer();
    boolean interrupted = false;
    try {
      for (int epoch = 1; epoch <= trainer.epochs(); epoch++) {
        epoch(epoch);
      }
    } catch (ComputationInterruptedException e) {
      interrupted = Thread.interrupted(); // the flag has been heard
    }
    History history = new History(List.copyOf(results), interrupted);
    trainer.listeners().forEach(listener -> listener.onEnd(history));
    return history;
  }

  private void epoch(int epoch) {
    lossSum = 0;
    mistakes = 0;
    seen = 0;
    trainer.optimizer().beginPass(epoch, network, train);
    Progress progress = null;
    try (Batches batches = batches()) {
      int step = 0;
      for (Batch batch : batches) {
        double loss = step(batch);
        progress = progress(epoch, ++step, batches.count());
        checkLoss(progress);
        for (TrainingListener listener : trainer.listeners()) {
          listener.onStep(progress, loss);
        }
      }
    }
    double testError = Evaluation.of(network, test).error();
    results.add(
        new EpochResult(epoch, lossSum / seen, (double) mistakes / seen, testError, seconds()));
    for (TrainingListener listener : trainer.listeners()) {
      listener.onEpoch(progress, new History(List.copyOf(results), false));
    }
  }

  private Batches batches() {
    int size = trainer.batch();
    return trainer
        .augmentation()
        .map(changes -> train.batches(size, random, changes))
        .orElseGet(() -> train.batches(size, random));
  }

  private double step(Batch batch) {
    try (Scope scope = Scope.open("training step")) {
      Variable images = Variable.of(network.prepare(batch.shape(), batch.pixels()));
      Pass pass = Pass.training(random);
      Outputs outputs = network.forward(images, pass);
      Variable loss = trainer.loss().of(outputs, batch.labels());
      move(loss);
      pass.moveAverages();
      double number = loss.value().item();
      count(batch, number, network.winners(outputs.main().value()));
      return number;
    }
  }

  private void move(Variable loss) {
    Optimizer optimizer = trainer.optimizer();
    if (trainer.together()) {
      optimizer.step(network.parameters(), loss.gradients(network.parameters()));
    } else {
      Gradients.each(
          loss,
          network.parameters(),
          (parameter, dw) ->
              optimizer.step(List.of(parameter), new Gradients(Map.of(parameter, dw))));
    }
  }

  private void count(Batch batch, double loss, int[] answers) {
    lossSum += loss * batch.size();
    seen += batch.size();
    for (int n = 0; n < answers.length; n++) {
      mistakes += answers[n] == batch.labels()[n] ? 0 : 1;
    }
  }

  private void checkOptimizer() {
    Optimizer optimizer = trainer.optimizer();
    if (!trainer.together() && !optimizer.movesEachAlone()) {
      throw new IllegalArgumentException(
          "training %s layer by layer: %s needs the gradients of all layers at once; take Sgd or"
                  .formatted(network.architecture().name(), optimizer.getClass().getSimpleName())
              + " Momentum, or all layers together");
    }
  }

  private void checkLoss(Progress progress) {
    if (!Double.isFinite(lossSum)) {
      throw new DivergedException(
          network.architecture().name(), progress.epoch(), progress.step(), lossSum);
    }
  }

  private Progress progress(int epoch, int step, int steps) {
    return new Progress(epoch, trainer.epochs(), step, steps, lossSum / seen, seconds());
  }

  private double seconds() {
    return (System.nanoTime() - start) * 1e-9;
  }
}
