package convnets.view.diagram;

import convnets.tensor.Shape;
import convnets.view.drawing.Svg;

/**
 * A part of a graph that is laid out by itself: its line enters above and leaves below, at the same
 * distance from its left edge. Plans nest, so boxes do: one after the other, or side by side.
 */
interface Box {
  /** The room for a line between two boxes, and for the shape written beside it. */
  double GAP = 22;

  double width();

  double height();

  /** How far its line lies from its left edge. */
  double centre();

  /** What comes out. */
  Shape output();

  void draw(Svg svg, double x, double y);

  /** Whether its line goes on before anything is done: no arrow points at a fork. */
  default boolean forks() {
    return false;
  }

  /** How far its right edge lies from its line. */
  default double right() {
    return width() - centre();
  }
}
