package convnets.onednn;

/**
 * One axis of a convolution, cut into tiles: F(m, r) computes m outputs of each from m + r − 1
 * data, so that tiles overlap by r − 1 data.
 *
 * <p>All tiles are transformed by one matrix, in which F's own stands once for each tile, in steps
 * of m. What would reach into the padding is left out. The places of the transform are counted
 * point by point, and for each point tile by tile.
 *
 * @param filter F(m, r)
 * @param data the extent of the images
 * @param outputs the extent of the output
 * @param pad the empty lines before the first datum
 */
record Tiles(MinimalFilter filter, int data, int outputs, int pad) {
  /** Returns how many tiles there are: the last one may hang over. */
  int count() {
    return (outputs + filter.outputs() - 1) / filter.outputs();
  }

  /** Returns the number of places of the transform. */
  int places() {
    return filter.size() * count();
  }

  /** Returns an element of Bᵀ for all tiles: a matrix of places × data. */
  double data(int place, int datum) {
    int within = datum + pad - tile(place) * filter.outputs();
    return within >= 0 && within < filter.size() ? filter.data(point(place), within) : 0;
  }

  /** Returns an element of Aᵀ for all tiles: a matrix of outputs × places. */
  double output(int output, int place) {
    int within = output - tile(place) * filter.outputs();
    return within >= 0 && within < filter.outputs() ? filter.output(within, point(place)) : 0;
  }

  private int point(int place) {
    return place / count();
  }

  private int tile(int place) {
    return place % count();
  }
}
