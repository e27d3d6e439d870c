package convnets.oracle;

import ai.djl.pytorch.engine.PtNDArray;
import convnets.autograd.Gradients;
import convnets.autograd.Parameter;
import convnets.autograd.Variable;
import convnets.nn.Block;
import convnets.nn.Interpreter;
import convnets.nn.Layer;
import convnets.nn.Pass;
import convnets.tensor.Backend;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.DoubleStream;

/** A block on a batch of three: output, gradients of Σ y·dy with random dy, running averages. */
record LayerCase(String name, Block block, Shape input, boolean learning) {
  private static final int SEED = 5;

  void compare(Backend backend, Agreement agreement) {
    try (Scope scope = Scope.open(name);
        Torch torch = new Torch()) {
      Random random = new Random(1);
      Layer layer = block.on(input).build("", random, backend);
      List<Parameter> averages = layer.averages().toList();
      layer.parameters().forEach(p -> p.set(gaussian(p.shape(), random)));
      averages.forEach(a -> a.set(positive(a.shape(), random)));
      Parameter x =
          new Parameter("x", Tensor.of(backend, input.batch(3), gaussian(input.batch(3), random)));
      List<Parameter> leaves = new ArrayList<>(List.of(x));
      leaves.addAll(layer.parameters().toList());
      List<PtNDArray> theirs = leaves.stream().map(torch::leaf).toList();
      List<PtNDArray> theirAverages = averages.stream().map(torch::of).toList();
      PtNDArray theirY = new Interpreter(
              torch,
              theirs.subList(1, theirs.size()),
              theirAverages,
              learning ? Optional.of(new Random(SEED)) : Optional.empty())
          .of(block, theirs.get(0));
      Pass pass = learning ? Pass.training(new Random(SEED)) : Pass.inference();
      Variable y = layer.forward(x, pass);
      agreement.forward("output", name + ", output", y.value(), theirY);
      Tensor dy = Tensor.of(backend, y.shape(), gaussian(y.shape(), random));
      torch.backward(torch.weightedSum(theirY, torch.of(Variable.of(dy))));
      Gradients gradients = y.times(Variable.of(dy)).gradients(leaves);
      backward(agreement, leaves, theirs, gradients);
      pass.moveAverages();
      for (int i = 0; i < averages.size(); i++) {
        Parameter average = averages.get(i);
        agreement.forward(
            "average", name + ", " + average.name(), average.value(), theirAverages.get(i));
      }
    }
  }

  private void backward(
      Agreement agreement, List<Parameter> ours, List<PtNDArray> theirs, Gradients gradients) {
    for (int i = 0; i < ours.size(); i++) {
      agreement.backward(
          "gradient",
          name + ", gradient of " + ours.get(i).name(),
          gradients.of(ours.get(i)).toArray(),
          Torch.gradient(theirs.get(i)));
    }
  }

  private static double[] gaussian(Shape shape, Random random) {
    return DoubleStream.generate(random::nextGaussian).limit(shape.size()).toArray();
  }

  private static double[] positive(Shape shape, Random random) {
    return DoubleStream.generate(() -> 0.5 + random.nextDouble())
        .limit(shape.size())
        .toArray();
  }
}
