package convnets.view.inside;

import convnets.data.Batch;
import convnets.data.Dataset;
import convnets.nn.Network;
import convnets.tensor.Scope;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Range;
import convnets.view.drawing.Raster;

/**
 * One picture of a dataset as a network gets it: in the middle of its input, in its numbers.
 *
 * @param image 1×C×H×W
 * @param truth the class that it shows
 */
record OwnPicture(Network network, Dataset dataset, int index, Tensor image, int truth) {
  static OwnPicture of(Network network, Dataset dataset, int index) {
    Batch batch = dataset.batch(index);
    Tensor image = Scope.outside(() -> network.prepare(batch.shape(), batch.pixels()));
    return new OwnPicture(network, dataset, index, image, dataset.label(index));
  }

  String name(int label) {
    return dataset.classes().get(label);
  }

  /** Says whose picture it is, and of what: {@code LeNet-5 on a picture of "7"}. */
  String words() {
    return network.architecture().name() + " on a picture of \"" + name(truth) + "\"";
  }

  String atWork() {
    return network.architecture().name() + " at work on a picture of \"" + name(truth) + "\"";
  }

  /** Returns the class of this name. */
  int label(String name) {
    int label = dataset.classes().indexOf(name);
    if (label < 0) {
      throw new IllegalArgumentException(Markup.format(
          "%s has no class \"%s\"; it has %s",
          dataset.name(), name, String.join(", ", dataset.classes())));
    }
    return label;
  }

  /** The classes of the data are those that the network was built for, or there is no answer. */
  void checkClasses() {
    int classes = dataset.classes().size();
    int outputs = network.plan().output().size();
    if (classes != outputs) {
      throw new IllegalArgumentException(Markup.format(
          "%s has %d outputs, but %s has %d classes; build the network for as many",
          network.architecture().name(), outputs, dataset.name(), classes));
    }
  }

  Raster raster() {
    return raster(image);
  }

  /** The first picture of a prepared batch, from its smallest number to its largest. */
  static Raster raster(Tensor image) {
    Shape shape = image.shape();
    double[] values = image.toArray();
    Range range = Range.of(values);
    int height = shape.axis(2);
    int width = shape.axis(3);
    return shape.axis(1) == 3
        ? Raster.rgb(height, width, values, 0, range)
        : Raster.of(height, width, values, 0, range::grey);
  }
}
