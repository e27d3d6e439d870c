package convnets.onednn;

import convnets.autograd.Parameter;
import convnets.data.Dataset;
import convnets.device.Backends;
import convnets.models.AlexNet;
import convnets.models.GoogLeNet;
import convnets.models.NiN;
import convnets.models.ResNet;
import convnets.models.Vgg;
import convnets.nn.Architecture;
import convnets.nn.Network;
import convnets.tensor.Shape;
import convnets.train.AuxiliaryLoss;
import convnets.train.History;
import convnets.train.Momentum;
import convnets.train.Schedule;
import convnets.train.Sgd;
import convnets.train.SoftmaxLoss;
import convnets.train.Trainer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** A process that trains one network of full size on one picture, and says what that took. */
final class BigStep {
  static final Map<String, Supplier<Architecture>> NETWORKS = Map.of(
      "AlexNet", AlexNet::original,
      "GoogLeNet", GoogLeNet::original,
      "NiN", NiN::imageNet,
      "ResNet-50", () -> ResNet.of(50),
      "VGG-16", Vgg::d);
  private static final int SMALL = 1_000_000;

  private BigStep() {}

  /** Prints the loss, the parameters that stayed, and the most memory that the process had. */
  public static void main(String[] arguments) throws Exception {
    Network network = NETWORKS.get(arguments[0]).get().build(1, Backends.named("onednn"));
    List<Parameter> small = network.parameters().stream()
        .filter(parameter -> parameter.shape().size() <= SMALL)
        .toList();
    List<double[]> before = small.stream().map(p -> p.value().toArray()).toList();
    Trainer plain =
        Trainer.of(network).loss(new AuxiliaryLoss(new SoftmaxLoss(), 0.3)).batch(1);
    Trainer trainer = arguments[0].equals("VGG-16")
        ? plain.optimizer(new Sgd(0.01)).layerByLayer()
        : plain.optimizer(new Momentum(Schedule.constant(0.01), 0.9));
    Dataset picture = picture(network.architecture().input());
    History history = trainer.fit(picture, picture);
    System.out.println("loss " + history.last().trainLoss());
    for (int i = 0; i < small.size(); i++) {
      if (Arrays.equals(before.get(i), small.get(i).value().toArray())) {
        System.out.println("stayed " + small.get(i).name());
      }
    }
    Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .forEach(System.out::println);
  }

  private static Dataset picture(Shape shape) {
    byte[] noise = new byte[shape.size()];
    new Random(1).nextBytes(noise);
    List<String> classes = IntStream.range(0, 1000).mapToObj(i -> "class " + i).toList();
    return Dataset.of("noise", shape, noise, new int[] {7}, classes);
  }
}
