package convnets.onednn;

import convnets.tensor.Activation;

/** Images to tiles and back, and what is done to tiles: all of it products of matrices. */
final class TileProducts {
  private final Device device;
  private final Layouts layouts;

  TileProducts(Device device) {
    this.device = device;
    this.layouts = device.layouts();
  }

  /** Writes the tiles of images: V = Bᵀ d B. */
  void spread(Transform b, Tiling tiling, Form images, Form tiles) {
    try (Workspace work = new Workspace(device)) {
      Form half = half(work, tiling);
      multiply(b.across().forAll(2, layouts), tiling.lines(images), tiling.halfAcross(half));
      multiply(b.down().forAll(1, layouts), tiling.halfDown(half), tiling.places(tiles));
    }
  }

  /** Writes the images of tiles: Y = Aᵀ M A. */
  void gather(Transform a, Tiling tiling, Form tiles, Form images) {
    try (Workspace work = new Workspace(device)) {
      Form half = half(work, tiling);
      multiply(a.down().forAll(1, layouts), tiling.places(tiles), tiling.halfDown(half));
      multiply(a.across().forAll(2, layouts), tiling.halfAcross(half), tiling.lines(images));
    }
  }

  /** Writes the images of tiles, with biases and an activation: Y = f(Aᵀ M A + b). */
  void gather(Transform a, Tiling tiling, Form tiles, Form images, Form biases, Activation f) {
    try (Workspace work = new Workspace(device)) {
      Form half = half(work, tiling);
      multiply(a.down().forAll(1, layouts), tiling.places(tiles), tiling.halfDown(half));
      multiply(
          a.across().forAll(2, layouts),
          tiling.halfAcross(half),
          tiling.lines(images),
          biases.as(layouts.plain(1, 1, 1, tiling.channels())),
          f);
    }
  }

  private static Form half(Workspace work, Tiling tiling) {
    return work.form("conv2d", tiling.shape(), tiling.half());
  }

  /** y ← f(left·right + biases), for each line. */
  private void multiply(Form left, Form right, Form y, Form biases, Activation f) {
    Primitive code = device.primitive(
        "biased tiles",
        () -> product(left, right, y).biased(biases.layout(), f),
        left.layout(),
        right.layout(),
        y.layout(),
        f);
    device.run(code, left, right, y, biases);
  }

  /** y ← left·right, for each point. */
  void multiply(Form left, Form right, Form y) {
    Primitive code = device.primitive(
        "tiles", () -> product(left, right, y).alone(), left.layout(), right.layout(), y.layout());
    device.run(code, left, right, y);
  }

  /** y ← y + left·right, for each point. */
  void add(Form left, Form right, Form y) {
    Primitive code = device.primitive(
        "more tiles",
        () -> product(left, right, y).added(),
        left.layout(),
        right.layout(),
        y.layout());
    device.run(code, left, right, y);
  }

  private Product product(Form left, Form right, Form y) {
    return new Product(device.cpu(), left.layout(), right.layout(), y.layout());
  }
}
