package convnets.view.drawing;

/** One small picture of a grid, and what stands below it. */
public record Tile(Raster raster, String label) {}
