package convnets.bench.ours;

import convnets.autograd.CrossEntropy;
import convnets.autograd.Parameter;
import convnets.autograd.Variable;
import convnets.bench.program.Case;
import convnets.bench.program.Case.Kind;
import convnets.bench.program.Numbers;
import convnets.bench.program.Program;
import convnets.bench.program.Worker;
import convnets.device.Backends;
import convnets.nn.Network;
import convnets.nn.Pass;
import convnets.tensor.Backend;
import convnets.tensor.Images;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.tensor.Window;
import convnets.train.Momentum;
import convnets.train.Schedule;
import java.util.List;
import java.util.Random;

/** Our library at a case, by what every user may call. */
public final class Ours implements Program {
  private final Case work;
  private final Network network;
  private final Momentum optimizer;
  private final Random random = new Random(1);
  private final Shape images;
  private final double[] pixels;
  private final double[] targets;
  private final Tensor kept;

  /** Builds the net of a case on a backend. */
  public Ours(Case work, Backend backend, double rate) {
    this.work = work;
    this.network = Table.of(work.net()).build(1, backend);
    this.optimizer = new Momentum(Schedule.constant(rate), Numbers.MOMENTUM);
    List<Parameter> parameters = network.parameters();
    for (int i = 0; i < parameters.size(); i++) {
      parameters.get(i).set(Numbers.doubles(Numbers.weight(work.net(), i)));
    }
    this.images = network.architecture().input().batch(work.batch());
    this.pixels = Numbers.doubles(Numbers.images(work));
    this.targets = Numbers.doubles(Numbers.targets(work));
    this.kept = between(Tensor.of(backend, images, pixels));
  }

  /** The process that is measured: a case, and the backend's name or {@code best}. */
  public static void main(String[] arguments) {
    Worker.serve(arguments, work -> {
      boolean best = arguments[1].equals("best");
      Backend backend = best ? Backends.best() : Backends.named(arguments[1]);
      return new Ours(work, backend, Numbers.RATE);
    });
  }

  @Override
  public String description() {
    return network.backend().name();
  }

  @Override
  public double step() {
    try (Scope step = Scope.open("step")) {
      return switch (work.kind()) {
        case TRAIN -> train();
        case INFER -> forward(Pass.inference()).value().toArray()[0];
        case CONVOLUTION -> convolve();
      };
    }
  }

  @Override
  public float[] output() {
    try (Scope step = Scope.open("output")) {
      double[] values = forward(Pass.inference()).value().toArray();
      float[] floats = new float[values.length];
      for (int i = 0; i < values.length; i++) {
        floats[i] = (float) values[i];
      }
      return floats;
    }
  }

  private double train() {
    Variable scores = forward(Pass.training(random)).rows();
    Tensor wanted = Tensor.of(network.backend(), scores.shape(), targets);
    Variable loss = CrossEntropy.softmax(scores, wanted);
    optimizer.step(network.parameters(), loss.gradients(network.parameters()));
    return loss.value().item();
  }

  private Variable forward(Pass pass) {
    Tensor batch =
        work.kind() == Kind.CONVOLUTION ? kept : Tensor.of(network.backend(), images, pixels);
    return network.forward(Variable.of(batch), pass).main();
  }

  private double convolve() {
    forward(Pass.inference());
    network.backend().finish();
    return 0;
  }

  /**
   * Returns the batch as a layer before would leave it, in whatever layout the backend likes: it
   * has gone through a 1×1 convolution that changes nothing. A first layer, of at most three
   * channels, gets it as it was uploaded.
   */
  private static Tensor between(Tensor x) {
    int channels = x.shape().axis(1);
    if (channels <= 3) {
      return x;
    }
    double[] identity = new double[channels * channels];
    for (int c = 0; c < channels; c++) {
      identity[c * channels + c] = 1;
    }
    Tensor w = Tensor.of(x.backend(), Shape.of(channels, channels, 1, 1), identity);
    return Images.conv2d(x, w, Tensor.full(x.backend(), Shape.of(channels), 0), Window.of(1), 1);
  }
}
