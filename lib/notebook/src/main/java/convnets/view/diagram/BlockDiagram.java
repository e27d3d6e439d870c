package convnets.view.diagram;

import convnets.nn.Architecture;
import convnets.nn.Block;
import convnets.nn.Join;
import convnets.nn.Network;
import convnets.nn.NetworkPlan;
import convnets.nn.Plan;
import convnets.tensor.Shape;
import convnets.view.drawing.Picture;
import convnets.view.drawing.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is inside a row: an Inception module's branches and the bar that stacks them, a residual
 * block's shortcut, what comes again and again; below it each operation's numbers. Several stand
 * side by side.
 *
 * @param blocks what is drawn, from left to right
 */
public record BlockDiagram(List<Titled> blocks) implements View {
  /** A plan and what is written over it. */
  public record Titled(String title, Plan plan) {}

  /** Returns the drawing of a row of a network. */
  public static BlockDiagram of(Network network, String row) {
    return of(network.plan(), row);
  }

  /** Returns the drawing of a row of an architecture; nothing is built. */
  public static BlockDiagram of(Architecture architecture, String row) {
    return of(architecture.plan(), row);
  }

  /**
   * Returns the drawing of a row or a side head of a plan.
   *
   * @throws IllegalArgumentException if there is none of this name; the message lists the names
   */
  public static BlockDiagram of(NetworkPlan plan, String row) {
    List<Titled> all = Stream.concat(
            plan.rows().stream().map(r -> new Titled(r.name(), r.plan())),
            plan.heads().stream().map(head -> new Titled(head.name(), head.plan())))
        .toList();
    String name = plan.architecture().name();
    return all.stream()
        .filter(titled -> titled.title().equals(row))
        .findFirst()
        .map(titled -> of(name + ", " + row, titled.plan()))
        .orElseThrow(
            () -> new IllegalArgumentException(name + " has no row \"" + row + "\": choose one of "
                + all.stream().map(Titled::title).collect(Collectors.joining(", "))));
  }

  /** Returns the drawing of a block on images of this shape. */
  public static BlockDiagram of(String title, Block block, Shape input) {
    return of(title, block.on(input));
  }

  private static BlockDiagram of(String title, Plan plan) {
    return new BlockDiagram(List.of(new Titled(title, plan)));
  }

  /**
   * Returns the drawing of one block of a row of many, counted from 1: a stage of a ResNet has
   * several.
   *
   * @throws IndexOutOfBoundsException if there are not so many
   */
  public BlockDiagram part(int number) {
    Titled row = blocks.get(0);
    List<Plan> parts = units(row.plan()).toList();
    if (number < 1 || number > parts.size()) {
      throw new IndexOutOfBoundsException(
          row.title() + " has blocks 1 to " + parts.size() + ", but no " + number);
    }
    return of(row.title() + ", block " + number + " of " + parts.size(), parts.get(number - 1));
  }

  /** A chain of chains is a stage of blocks; any other is a block. */
  private static Stream<Plan> units(Plan plan) {
    boolean stage = plan.join() == Join.CHAIN
        && plan.parts().stream().anyMatch(part -> part.join() == Join.CHAIN);
    return stage ? plan.parts().stream().flatMap(BlockDiagram::units) : Stream.of(plan);
  }

  /** Returns this drawing with another at its right. */
  public BlockDiagram beside(BlockDiagram other) {
    List<Titled> more = new ArrayList<>(blocks);
    more.addAll(other.blocks);
    return new BlockDiagram(List.copyOf(more));
  }

  /**
   * Returns this module with the naive one of GoogLeNet's Fig. 2(a) at its right: as many filters
   * of each size, but no 1×1 convolution before them, and a pool that passes all channels on.
   *
   * @throws IllegalArgumentException if it is not a module of 1×1, 3×3, 5×5 and a pool
   */
  public BlockDiagram besideNaive() {
    Titled module = blocks.get(0);
    return beside(of("the naive module", NaiveModule.of(module.title(), module.plan())));
  }

  @Override
  public Picture picture() {
    return new BlockDrawing(blocks).draw();
  }

  @Override
  public Picture narrow() {
    return new BlockDrawing(blocks).narrow();
  }

  /** Returns the drawing in words. */
  @Override
  public String toString() {
    return picture().text();
  }
}
