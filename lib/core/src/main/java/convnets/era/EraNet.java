package convnets.era;

import static convnets.nn.Blocks.avgPool;
import static convnets.nn.Blocks.batchNorm;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.dropout;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.identity;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.lrn;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.relu;
import static convnets.nn.Blocks.sum;
import static convnets.nn.Blocks.tanh;

import convnets.models.Architectures;
import convnets.models.Changes;
import convnets.nn.Architecture;
import convnets.nn.Block;
import convnets.nn.Conv;
import convnets.nn.Initializer;
import convnets.tensor.Shape;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A small net in the manner of 1998, with a switch for each {@link Invention} since: its rows are
 * LeNet-5's, a little wider, and C5 is four 3×3 convolutions, so that a shortcut has equal shapes
 * to bridge. A switch changes what its paper changed, and nothing else.
 *
 * <p>First weights belong to the activation, LeCun's to tanh, He's to ReLU: else the switch would
 * measure a signal that shrinks. LRN stands behind the activation, as in AlexNet. Dropout precedes
 * the fully connected layers as in AlexNet, or follows the pools as in NiN where there are none.
 * Batch norm stands between a convolution and its activation, which then needs no bias, and ends
 * LRN (Ioffe &amp; Szegedy 2015, §4.2.1).
 *
 * @param input one picture, C×H×W
 * @param classes to tell apart
 * @param inventions that are switched on, in the order of time
 */
public record EraNet(Shape input, int classes, Set<Invention> inventions) {
  /** When the net without inventions was made. */
  public static final int FIRST_YEAR = 1998;

  private static final int BRIDGES = 2;

  /** The set becomes one that nobody changes, in the order of time. */
  public EraNet {
    Set<Invention> sorted = EnumSet.noneOf(Invention.class);
    sorted.addAll(inventions);
    inventions = Collections.unmodifiableSet(sorted);
  }

  /** Returns the net without inventions: tanh, means, fully connected layers. */
  public static EraNet of(Shape input, int classes) {
    return new EraNet(input, classes, Set.of());
  }

  /**
   * Returns the net that could have been built in a year, with all that was known.
   *
   * @throws IllegalArgumentException for a year before the first
   */
  public EraNet year(int year) {
    if (year < FIRST_YEAR) {
      throw new IllegalArgumentException("era switch: the net begins in " + FIRST_YEAR
          + ", but the year is " + year + "; take " + FIRST_YEAR + " or a later one");
    }
    return new EraNet(input, classes, Set.copyOf(Invention.upTo(year)));
  }

  /** Returns this net with these inventions switched on. */
  public EraNet with(Invention... more) {
    List<Invention> all = new ArrayList<>(inventions);
    Collections.addAll(all, more);
    return new EraNet(input, classes, Set.copyOf(all));
  }

  /** Returns this net with these inventions switched off. */
  public EraNet without(Invention... fewer) {
    List<Invention> left = new ArrayList<>(inventions);
    left.removeAll(List.of(fewer));
    return new EraNet(input, classes, Set.copyOf(left));
  }

  /** Returns since when this net can be built: the year of its youngest invention. */
  public int year() {
    return inventions.stream().mapToInt(Invention::year).max().orElse(FIRST_YEAR);
  }

  /** Returns what it is called: {@code net of 1998 + ReLU}. */
  public String name() {
    String base = "net of " + FIRST_YEAR;
    return inventions.size() > 2
        ? base + " + " + inventions.size() + " inventions"
        : inventions.stream()
            .map(invention -> " + " + invention)
            .collect(Collectors.joining("", base, ""));
  }

  /** Returns the table. */
  public Architecture architecture() {
    Architecture net = Architecture.of(name(), input)
        .row("C1", filters(16))
        .row("S2", pool())
        .row("C3", filters(32))
        .row("S4", pool())
        .row("C5", bridges(32));
    if (has(Invention.GLOBAL_AVERAGE_POOLING)) {
      Block maps = conv(classes, 1).from(firstWeights(), Initializer.constant(0));
      return net.row("OUTPUT", maps, globalAvgPool());
    }
    return net.row("F6", dropped(units(84), f())).row("OUTPUT", dropped(units(classes)));
  }

  /** Returns row by row what this net does otherwise than another. */
  public Changes changesFrom(EraNet before) {
    return Architectures.compare(before.architecture(), architecture());
  }

  private boolean has(Invention invention) {
    return inventions.contains(invention);
  }

  /** C1 and C3: filters of 5×5, and what stands behind them. */
  private Block filters(int count) {
    List<Block> row = layer(count, 5);
    row.add(f());
    for (int i = 0; i < 2 && has(Invention.MLPCONV); i++) {
      row.addAll(layer(count, 1));
      row.add(f());
    }
    if (has(Invention.LRN) && !has(Invention.BATCH_NORM)) {
      row.add(lrn());
    }
    return chain(row.toArray(Block[]::new));
  }

  /** S2 and S4: half the height and width. */
  private Block pool() {
    int kernel = has(Invention.OVERLAPPING_POOLING) ? 3 : 2;
    Block pool = (has(Invention.MAX_POOLING) ? maxPool(kernel, 2) : avgPool(kernel, 2)).ceil();
    return has(Invention.DROPOUT) && has(Invention.GLOBAL_AVERAGE_POOLING)
        ? chain(pool, dropout(0.5))
        : pool;
  }

  /** C5: pairs of 3×3 convolutions, which a shortcut may bridge. */
  private Block bridges(int count) {
    List<Block> row = new ArrayList<>();
    for (int i = 0; i < BRIDGES; i++) {
      List<Block> pair = layer(count, 3);
      pair.add(f());
      pair.addAll(layer(count, 3));
      if (has(Invention.RESIDUAL)) {
        row.add(sum(chain(pair.toArray(Block[]::new)), identity()));
      } else {
        row.addAll(pair);
      }
      row.add(f());
    }
    return chain(row.toArray(Block[]::new));
  }

  private List<Block> layer(int count, int kernel) {
    Conv conv = conv(count, kernel).pad(kernel / 2).from(firstWeights(), Initializer.constant(0));
    return new ArrayList<>(
        has(Invention.BATCH_NORM) ? List.of(conv.noBias(), batchNorm()) : List.of(conv));
  }

  private Block units(int count) {
    return linear(count).from(firstWeights(), Initializer.constant(0));
  }

  private Block dropped(Block... blocks) {
    return has(Invention.DROPOUT) ? chain(dropout(0.5), chain(blocks)) : chain(blocks);
  }

  private Block f() {
    return has(Invention.RELU) ? relu() : tanh();
  }

  private Initializer firstWeights() {
    return has(Invention.RELU) ? Initializer.he() : Initializer.lecun();
  }
}
