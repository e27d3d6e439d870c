package convnets.view.chart;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds a place for each name beside its bubble: in one of sixteen directions, close by if it can
 * be, else further off at the end of a line. No name ever lies over another, and few over bubbles.
 */
final class Labels {
  private static final int DIRECTIONS = 16;
  private static final int RINGS = 24;
  private static final double NEAR = 4;
  private static final double APART = 9;
  private static final double AIR = 2;
  private static final double AIR_BESIDE_LINES = 5;

  private final Rectangle2D area;
  private final List<Ellipse2D> bubbles;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final List<Line2D> leaders = new ArrayList<>();
  private final List<Line2D> lines = new ArrayList<>();

  /** Where a name stands, and the line that leads there from far away. */
  record Spot(Rectangle2D box, Optional<Line2D> leader, double cost) {}

  Labels(Rectangle2D area, List<Ellipse2D> bubbles) {
    this.area = area;
    this.bubbles = bubbles;
  }

  /** Keeps a place for other words. */
  void take(Rectangle2D box) {
    taken.add(box);
  }

  /** Keeps names off a line, where they can be. */
  void avoid(Line2D line) {
    lines.add(line);
  }

  /** Returns a place for a name of this size beside its bubble, if there is one at all. */
  Optional<Spot> place(Ellipse2D bubble, double width, double height) {
    List<Spot> spots = new ArrayList<>();
    for (int ring = 0; ring < RINGS; ring++) {
      for (int i = 0; i < DIRECTIONS; i++) {
        spots.add(spot(bubble, ring, i, width, height));
      }
    }
    Optional<Spot> best = best(spots.stream().filter(spot -> isFree(spot) && crossesNothing(spot)))
        .or(() -> best(spots.stream().filter(this::isFree)));
    best.ifPresent(spot -> {
      taken.add(spot.box());
      spot.leader().ifPresent(leaders::add);
    });
    return best;
  }

  private static Optional<Spot> best(Stream<Spot> spots) {
    return spots.min(Comparator.comparingDouble(Spot::cost));
  }

  private Spot spot(Ellipse2D bubble, int ring, int direction, double width, double height) {
    double angle = 2 * Math.PI * direction / DIRECTIONS;
    double dx = Math.cos(angle);
    double dy = -Math.sin(angle);
    double away = bubble.getWidth() / 2 + NEAR + APART * ring;
    double x = bubble.getCenterX() + dx * away;
    double y = bubble.getCenterY() + dy * away;
    double left = x - width / 2 + Math.signum(round(dx)) * width / 2;
    Rectangle2D box = new Rectangle2D.Double(left, y - height / 2 + dy * height / 2, width, height);
    double edge = bubble.getWidth() / 2;
    Line2D leader =
        new Line2D.Double(bubble.getCenterX() + dx * edge, bubble.getCenterY() + dy * edge, x, y);
    Optional<Line2D> line = ring == 0 ? Optional.empty() : Optional.of(leader);
    double far = ring == 0 ? 0 : 1 + 0.3 * ring;
    double cost = far + 0.02 * direction + 4 * covered(box, bubble);
    return new Spot(box, line, cost);
  }

  /** Straight up and down, a name stands in the middle. */
  private static double round(double part) {
    return Math.abs(part) < 0.1 ? 0 : part;
  }

  private boolean isFree(Spot spot) {
    Rectangle2D wide = wide(spot, AIR);
    return area.contains(spot.box()) && taken.stream().noneMatch(wide::intersects);
  }

  /** In a crowd, lines have to cross each other; names still lie nowhere over names. */
  private boolean crossesNothing(Spot spot) {
    return leaders.stream().noneMatch(wide(spot, AIR)::intersectsLine)
        && lines.stream().noneMatch(wide(spot, AIR_BESIDE_LINES)::intersectsLine)
        && spot.leader().stream().noneMatch(line -> taken.stream().anyMatch(line::intersects));
  }

  private static Rectangle2D wide(Spot spot, double air) {
    Rectangle2D box = spot.box();
    return new Rectangle2D.Double(
        box.getX() - air, box.getY() - air, box.getWidth() + 2 * air, box.getHeight() + 2 * air);
  }

  /** Counts the other bubbles under a name; one that it hides a corner of counts as well. */
  private long covered(Rectangle2D box, Ellipse2D own) {
    return bubbles.stream()
        .filter(bubble -> !bubble.equals(own) && bubble.intersects(box))
        .count();
  }
}
