package convnets.nn;

import convnets.device.Backends;
import convnets.tensor.Backend;
import convnets.tensor.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A paper's table: named rows of blocks, with the output that the paper states for each, and what
 * the paper says about the picture that goes in and the answer that comes out.
 *
 * @param name the network's name
 * @param input one image, C×H×W
 * @param pixels the values of background and ink
 * @param answer which output wins
 * @param rows the lines of the table, in the paper's order
 * @param heads classifiers on the side
 */
public record Architecture(
    String name, Shape input, Pixels pixels, Answer answer, List<Row> rows, List<Head> heads) {

  /** One row of the table. */
  public record Row(String name, Shape output, Block block) {}

  /** A classifier on the side, fed by the row it stands after. */
  public record Head(String name, String after, Block block) {}

  /**
   * The values that stand for an empty and for a full pixel; 0 and 1 unless the paper says
   * otherwise.
   */
  public record Pixels(double background, double ink) {}

  /** Which of the outputs is the network's answer. */
  public enum Answer {
    /** Scores and probabilities: the largest wins. */
    LARGEST,
    /** Distances and penalties: the smallest wins. */
    SMALLEST
  }

  /** Returns an empty table for images of this shape. */
  public static Architecture of(String name, Shape input) {
    return new Architecture(name, input, new Pixels(0, 1), Answer.LARGEST, List.of(), List.of());
  }

  /** Returns this table with the values of an empty and of a full pixel. */
  public Architecture pixels(double background, double ink) {
    return new Architecture(name, input, new Pixels(background, ink), answer, rows, heads);
  }

  /** Returns this table with the smallest output as the answer. */
  public Architecture smallestWins() {
    return new Architecture(name, input, pixels, Answer.SMALLEST, rows, heads);
  }

  /** Returns this table with one row more, and the output that the paper states for it. */
  public Architecture row(String row, Shape output, Block... blocks) {
    List<Row> more = new ArrayList<>(rows);
    more.add(new Row(row, output, Blocks.chain(blocks)));
    return new Architecture(name, input, pixels, answer, List.copyOf(more), heads);
  }

  /**
   * Returns this table with one row more, whose output no paper states.
   *
   * @throws convnets.tensor.ShapeException if it does not fit the row above
   */
  public Architecture row(String row, Block... blocks) {
    Shape above = rows.isEmpty() ? input : rows.get(rows.size() - 1).output();
    Architecture whole = row(row, above, blocks);
    Plan plan = NetworkPlan.plan(whole, "row " + row, Blocks.chain(blocks), above);
    return row(row, plan.output(), blocks);
  }

  /** Returns this table with a classifier on the side, fed by the row {@code after}. */
  public Architecture head(String head, String after, Block... blocks) {
    if (rows.stream().noneMatch(row -> row.name().equals(after))) {
      throw new IllegalArgumentException(
          name + ", head " + head + ": there is no row \"" + after + "\" above it");
    }
    List<Head> more = new ArrayList<>(heads);
    more.add(new Head(head, after, Blocks.chain(blocks)));
    return new Architecture(name, input, pixels, answer, rows, List.copyOf(more));
  }

  /** Returns this table without its classifiers on the side, as it is when it answers. */
  public Architecture withoutHeads() {
    return new Architecture(name, input, pixels, answer, rows, List.of());
  }

  /** Returns this table under another name. */
  public Architecture named(String other) {
    return new Architecture(other, input, pixels, answer, rows, heads);
  }

  /**
   * Returns shapes, parameters and costs: no numbers, no memory.
   *
   * @throws convnets.tensor.ShapeException if a row does not fit the one above it, or its output is
   *     not the one that the paper states; the message names the row
   */
  public NetworkPlan plan() {
    return NetworkPlan.of(this);
  }

  /** Returns a network on the best backend, with first numbers drawn by the seed. */
  public Network build(long seed) {
    return build(seed, Backends.best());
  }

  /** Returns a network with first numbers drawn by the seed: the same seed, the same numbers. */
  public Network build(long seed, Backend backend) {
    return Network.build(plan(), new Random(seed), backend);
  }

  @Override
  public String toString() {
    return name;
  }
}
