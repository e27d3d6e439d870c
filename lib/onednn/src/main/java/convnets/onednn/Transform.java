package convnets.onednn;

/**
 * A linear map of whole images: each column of theirs is multiplied by one matrix, each line by
 * another.
 */
record Transform(Matrix down, Matrix across) {
  Transform transposed() {
    return new Transform(down.transposed(), across.transposed());
  }
}
