package convnets.bench.dl4j;

import convnets.bench.program.Case;
import convnets.bench.program.Case.Kind;
import convnets.bench.program.Layer;
import convnets.bench.program.Net.Weight;
import convnets.bench.program.Numbers;
import java.util.Arrays;
import java.util.List;
import org.deeplearning4j.nn.conf.ConvolutionMode;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration;
import org.deeplearning4j.nn.conf.NeuralNetConfiguration.ListBuilder;
import org.deeplearning4j.nn.conf.inputs.InputType;
import org.deeplearning4j.nn.conf.layers.ConvolutionLayer;
import org.deeplearning4j.nn.conf.layers.DenseLayer;
import org.deeplearning4j.nn.conf.layers.GlobalPoolingLayer;
import org.deeplearning4j.nn.conf.layers.LossLayer;
import org.deeplearning4j.nn.conf.layers.PoolingType;
import org.deeplearning4j.nn.conf.layers.SubsamplingLayer;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.activations.Activation;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;
import org.nd4j.linalg.learning.config.Nesterovs;
import org.nd4j.linalg.lossfunctions.LossFunctions.LossFunction;

/** A net as DL4J's layers, each with its ReLU, as its users write them. */
final class Configuration {
  private Configuration() {}

  static MultiLayerNetwork of(Case work, double rate) {
    ListBuilder list = new NeuralNetConfiguration.Builder()
        .updater(new Nesterovs(rate, Numbers.MOMENTUM))
        .list();
    List<Layer> layers = work.net().layers();
    for (int i = 0; i < layers.size(); i++) {
      if (layers.get(i).kind() != Layer.Kind.RELU) {
        boolean relu = i + 1 < layers.size() && layers.get(i + 1).kind() == Layer.Kind.RELU;
        Activation activation = relu ? Activation.RELU : Activation.IDENTITY;
        list.layer(layer(layers.get(i), work.net().shapes().get(i), activation));
      }
    }
    if (work.kind() != Kind.CONVOLUTION) {
      boolean trained = work.kind() == Kind.TRAIN;
      list.layer(new LossLayer.Builder(trained ? LossFunction.MCXENT : LossFunction.MSE)
          .activation(trained ? Activation.SOFTMAX : Activation.IDENTITY)
          .build());
    }
    list.setInputType(InputType.convolutional(
        work.net().height(), work.net().width(), work.net().channels()));
    MultiLayerNetwork network = new MultiLayerNetwork(list.build());
    network.init();
    setWeights(work, network);
    return network;
  }

  private static org.deeplearning4j.nn.conf.layers.Layer layer(
      Layer layer, int[] input, Activation activation) {
    return switch (layer.kind()) {
      case CONV ->
        new ConvolutionLayer.Builder(layer.kernel(), layer.kernel())
            .stride(layer.stride(), layer.stride())
            .padding(layer.pad(), layer.pad())
            .nOut(layer.size())
            .activation(activation)
            .build();
      case RELU -> throw new IllegalArgumentException("a ReLU belongs to the layer before it");
      case MAX_POOL -> pool(layer, input, PoolingType.MAX);
      case AVERAGE_POOL -> pool(layer, input, PoolingType.AVG);
      case LINEAR ->
        new DenseLayer.Builder().nOut(layer.size()).activation(activation).build();
    };
  }

  /** A partial window at the edge: padding of one line below and right, which does not count. */
  private static org.deeplearning4j.nn.conf.layers.Layer pool(
      Layer layer, int[] input, PoolingType type) {
    if (layer.kernel() == input[1]) {
      return new GlobalPoolingLayer(type);
    }
    return new SubsamplingLayer.Builder(type)
        .kernelSize(layer.kernel(), layer.kernel())
        .stride(layer.stride(), layer.stride())
        .convolutionMode(ConvolutionMode.Same)
        .avgPoolIncludePadInDivisor(false)
        .build();
  }

  private static void setWeights(Case work, MultiLayerNetwork network) {
    List<Weight> weights = work.net().weights();
    int index = 0;
    for (int i = 0; i < network.getnLayers(); i++) {
      if (network.getLayer(i).numParams() == 0) {
        continue;
      }
      for (String key : List.of("W", "b")) {
        int[] extents = weights.get(index).toArray();
        INDArray values = Nd4j.create(
            Numbers.weight(work.net(), index),
            Arrays.stream(extents).asLongStream().toArray(),
            'c');
        boolean dense = extents.length == 2;
        INDArray shaped = dense
            ? values.transpose()
            : extents.length == 1 ? values.reshape(1, extents[0]) : values;
        network.setParam(i + "_" + key, shaped);
        index++;
      }
    }
  }
}
