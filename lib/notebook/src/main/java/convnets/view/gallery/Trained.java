package convnets.view.gallery;

import convnets.data.Split;
import convnets.device.Backends;
import convnets.nn.Network;
import convnets.replay.Recorder;
import convnets.replay.Replay;
import convnets.replay.Run;

/** A small network that is trained, on the digits of the repository, when somebody first looks. */
final class Trained {
  private static final Run RUN = Run.of("lenet5-modern", "digits").passes(3);

  private final Split digits = RUN.load();
  private final Network network = RUN.build(Backends.best());
  private final Recorder recorder = Recorder.of(RUN, digits, network);
  private boolean done;

  Split digits() {
    return digits;
  }

  Network network() {
    train();
    return network;
  }

  Replay replay() {
    train();
    return recorder.replay();
  }

  private void train() {
    if (!done) {
      RUN.trainer(network).on(recorder).fit(digits.train(), digits.test());
      done = true;
    }
  }
}
