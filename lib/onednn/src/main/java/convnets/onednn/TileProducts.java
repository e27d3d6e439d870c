package convnets.onednn;

import convnets.tensor.Activation;

/** Images to tiles and back: products of matrices, across and then down. */
final class TileProducts {
  private final Device device;
  private final Layouts layouts;
  private final Multiplier multiplier;

  TileProducts(Device device, Multiplier multiplier) {
    this.device = device;
    this.layouts = device.layouts();
    this.multiplier = multiplier;
  }

  /** Writes the tiles of images: V = Bᵀ d B. */
  void spread(Transform b, Tiling tiling, Form images, Form tiles) {
    try (Workspace work = new Workspace(device)) {
      Form half = half(work, tiling);
      multiplier.multiply(
          b.across().forAll(2, layouts), tiling.lines(images), tiling.halfAcross(half));
      multiplier.multiply(b.down().forAll(1, layouts), tiling.halfDown(half), tiling.places(tiles));
    }
  }

  /** Writes the images of tiles: Y = Aᵀ M A. */
  void gather(Transform a, Tiling tiling, Form tiles, Form images) {
    try (Workspace work = new Workspace(device)) {
      Form half = half(work, tiling);
      multiplier.multiply(a.down().forAll(1, layouts), tiling.places(tiles), tiling.halfDown(half));
      multiplier.multiply(
          a.across().forAll(2, layouts), tiling.halfAcross(half), tiling.lines(images));
    }
  }

  /** Writes the images of tiles, with biases and an activation: Y = f(Aᵀ M A + b). */
  void gather(Transform a, Tiling tiling, Form tiles, Form images, Form biases, Activation f) {
    try (Workspace work = new Workspace(device)) {
      Form half = half(work, tiling);
      multiplier.multiply(a.down().forAll(1, layouts), tiling.places(tiles), tiling.halfDown(half));
      multiplier.multiply(
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
}
