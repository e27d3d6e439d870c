package convnets.replay;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;

import convnets.data.Digits;
import convnets.data.Split;
import convnets.nn.Network;
import convnets.train.TrainingListener;

/** A training of 96 digits, three steps a pass, so that a test can afford to make it. */
final class SmallRun {
  static final Run RUN = Run.of("lenet5-modern", "digits").passes(2);

  private SmallRun() {}

  static Split digits() {
    Split digits = Digits.load();
    return new Split(
        digits.train().shuffled(1).first(96), digits.test().shuffled(1).first(20));
  }

  static Replay recorded() {
    return recorded(RUN);
  }

  static Replay recorded(Run run, TrainingListener... others) {
    Split digits = digits();
    Network network = run.build(REFERENCE);
    Recorder recorder = Recorder.of(run, digits, network)
        .watching(digits.test(), 3, "C1", "S2", "OUTPUT")
        .madeBy("./course train lenet5-modern", "1b2c3d4");
    var trainer = run.trainer(network).on(recorder);
    for (TrainingListener other : others) {
      trainer = trainer.on(other);
    }
    trainer.fit(digits.train(), digits.test());
    return recorder.replay();
  }
}
