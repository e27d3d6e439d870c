package convnets.oracle;

import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.jni.JniUtils;
import convnets.autograd.Gradients;
import convnets.autograd.Parameter;
import convnets.autograd.Variable;
import convnets.nn.Architecture;
import convnets.nn.Interpreter;
import convnets.nn.Network;
import convnets.nn.Outputs;
import convnets.nn.Pass;
import convnets.tensor.Backend;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.train.AuxiliaryLoss;
import convnets.train.Momentum;
import convnets.train.Schedule;
import convnets.train.SoftmaxLoss;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;

/** A network that learns here and in PyTorch from the same numbers, on a batch of four. */
final class TwinCase implements AutoCloseable {
  private static final float RATE = 0.01f;
  private static final float MOMENTUM = 0.9f;
  private static final double HEADS = 0.3;
  private static final double SMOOTHING = 0.1;
  private static final int[] LABELS = {3, 1, 4, 1};

  private final Torch torch = new Torch();
  private final Network network;
  private final double[] pictures;
  private final Random random = new Random(2);
  private final Random theirRandom = new Random(2);
  private final Momentum optimizer = new Momentum(Schedule.constant(RATE), MOMENTUM);
  private final List<PtNDArray> averages;
  private final List<PtNDArray> velocities;
  private List<PtNDArray> leaves;

  TwinCase(Architecture table, Backend backend, long seed) {
    network = table.build(seed, backend);
    int size = table.input().batch(LABELS.length).size();
    pictures = DoubleStream.generate(new Random(seed)::nextDouble).limit(size).toArray();
    optimizer.beginPass(1, network, null);
    averages = network.averages().stream().map(torch::of).toList();
    leaves = network.parameters().stream().map(torch::leaf).toList();
    velocities = network.parameters().stream()
        .map(p -> torch.of(p.shape(), new double[p.shape().size()]))
        .toList();
  }

  /** Makes one step with momentum on both sides, and compares all that comes out of it. */
  void step(Agreement agreement) {
    try (Scope scope = Scope.open("step")) {
      List<double[]> before = numbers(network.parameters());
      Pass pass = Pass.training(random);
      Outputs outputs = network.forward(Variable.of(images()), pass);
      Variable loss = new AuxiliaryLoss(new SoftmaxLoss(SMOOTHING), HEADS).of(outputs, LABELS);
      Gradients gradients = loss.gradients(network.parameters());
      optimizer.step(network.parameters(), gradients);
      pass.moveAverages();
      theirStep(agreement, loss);
      for (int i = 0; i < leaves.size(); i++) {
        Parameter parameter = network.parameters().get(i);
        double[] theirs = Torch.gradient(leaves.get(i));
        double[] ours = gradients.of(parameter).toArray();
        agreement.backward("gradient", "gradient of " + parameter.name(), ours, theirs);
      }
      theirMove(agreement, before);
      for (int i = 0; i < averages.size(); i++) {
        Parameter average = network.averages().get(i);
        agreement.forward("average", average.name(), average.value(), averages.get(i));
      }
    }
  }

  /** Compares the outputs of both networks, which have learned, with their running averages. */
  void answer(Agreement agreement) {
    try (Scope scope = Scope.open("answer")) {
      Tensor ours =
          network.forward(Variable.of(images()), Pass.inference()).main().value();
      PtNDArray theirs = theirs(Optional.empty()).get(0);
      agreement.forward("answer", "answer", ours, theirs);
    }
  }

  private void theirStep(Agreement agreement, Variable loss) {
    PtNDArray targets = torch.targets(LABELS, 10, SMOOTHING);
    List<PtNDArray> outputs = theirs(Optional.of(theirRandom));
    PtNDArray sum = torch.crossEntropy(outputs.get(0), targets);
    for (PtNDArray head : outputs.subList(1, outputs.size())) {
      PtNDArray side = torch.crossEntropy(head, targets);
      sum = JniUtils.add(sum, JniUtils.mul(side, torch.number(HEADS)));
    }
    agreement.forward("loss", "loss", loss.value(), sum);
    torch.backward(sum);
  }

  private void theirMove(Agreement agreement, List<double[]> before) {
    List<PtNDArray> moved = new ArrayList<>();
    JniUtils.setGradMode(false);
    for (int i = 0; i < leaves.size(); i++) {
      PtNDArray weight = JniUtils.clone(JniUtils.detachGradient(leaves.get(i)));
      PtNDArray gradient = JniUtils.getGradient(leaves.get(i));
      JniUtils.sgdUpdate(weight, gradient, velocities.get(i), RATE, 0, 1, -1, MOMENTUM);
      Parameter parameter = network.parameters().get(i);
      double[] ours = parameter.value().toArray();
      double[] start = before.get(i);
      double[] theirStart = leaves.get(i).toDoubleArray();
      double[] theirs = weight.toDoubleArray();
      String what = "move of " + parameter.name();
      agreement.backward("move", what, minus(ours, start), minus(theirs, theirStart));
      agreement.forward("parameter", parameter.name(), parameter.value(), weight);
      JniUtils.attachGradient(weight, true);
      moved.add(weight);
    }
    JniUtils.setGradMode(true);
    leaves = moved;
  }

  private List<PtNDArray> theirs(Optional<Random> source) {
    Shape shape = network.architecture().input().batch(LABELS.length);
    return new Interpreter(torch, leaves, averages, source)
        .of(network.architecture(), torch.of(shape, pictures));
  }

  private Tensor images() {
    Shape shape = network.architecture().input().batch(LABELS.length);
    return Tensor.of(network.backend(), shape, pictures);
  }

  private static List<double[]> numbers(List<Parameter> parameters) {
    return parameters.stream().map(parameter -> parameter.value().toArray()).toList();
  }

  private static double[] minus(double[] left, double[] right) {
    double[] difference = left.clone();
    for (int i = 0; i < difference.length; i++) {
      difference[i] -= right[i];
    }
    return difference;
  }

  @Override
  public void close() {
    torch.close();
  }
}
