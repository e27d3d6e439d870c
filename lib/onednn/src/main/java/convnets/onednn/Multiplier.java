package convnets.onednn;

import convnets.tensor.Activation;

/** Products of matrices that lie where the caller says, into memory that he has. */
final class Multiplier {
  private final Device device;

  Multiplier(Device device) {
    this.device = device;
  }

  /** y ← left·right. */
  void multiply(Form left, Form right, Form y) {
    Primitive code = device.primitive(
        "product",
        () -> product(left, right, y).alone(),
        left.layout(),
        right.layout(),
        y.layout());
    device.run(code, left, right, y);
  }

  /** y ← y + left·right. */
  void add(Form left, Form right, Form y) {
    Primitive code = device.primitive(
        "added product",
        () -> product(left, right, y).added(),
        left.layout(),
        right.layout(),
        y.layout());
    device.run(code, left, right, y);
  }

  /** y ← f(left·right + biases). */
  void multiply(Form left, Form right, Form y, Form biases, Activation f) {
    Primitive code = device.primitive(
        "biased product",
        () -> product(left, right, y).biased(biases.layout(), f),
        left.layout(),
        right.layout(),
        y.layout(),
        f);
    device.run(code, left, right, y, biases);
  }

  private Product product(Form left, Form right, Form y) {
    return new Product(device.cpu(), left.layout(), right.layout(), y.layout());
  }
}
