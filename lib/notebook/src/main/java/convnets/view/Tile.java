package convnets.view;

/** One small picture of a grid, and what stands below it. */
record Tile(Raster raster, String label) {}
