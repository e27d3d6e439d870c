package convnets.onednn;

/** Numbers in one layout: where they lie, and how. */
record Form(Layout layout, Block block) {
  /** Returns the same memory, read in another layout. */
  Form as(Layout other) {
    return new Form(other, block);
  }
}
