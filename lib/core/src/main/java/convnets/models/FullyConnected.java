package convnets.models;

import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.out;
import static convnets.nn.Blocks.scaledTanh;

import convnets.nn.Architecture;
import convnets.nn.Initializer;
import convnets.tensor.Shape;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Networks without convolution, for the years between: what LeNet-5 was compared with in 1998
 * (LeCun et al. 1998, III-C) and what plain nets and graphics cards did in 2010 (Cireșan, Meier,
 * Gambardella, Schmidhuber, Deep, Big, Simple Neural Nets Excel on Handwritten Digit Recognition).
 */
public final class FullyConnected {
  private static final List<List<Integer>> CIRESAN = List.of(
      List.of(1000, 500),
      List.of(1500, 1000, 500),
      List.of(2000, 1500, 1000, 500),
      List.of(2500, 2000, 1500, 1000, 500),
      List.of(1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000));

  private FullyConnected() {}

  /** A network of Table 1 of 2010, 1 to 5: up to 12 million weights on 29×29 pixels. */
  public static Architecture ciresan2010(int id) {
    if (id < 1 || id > CIRESAN.size()) {
      throw new IllegalArgumentException("Cireșan 2010: there are networks 1 to 5, but no " + id);
    }
    return table("Cireșan 2010 (" + id + ")", Shape.of(1, 29, 29), CIRESAN.get(id - 1));
  }

  /** A baseline of 1998: the numbers of hidden units; none for the linear classifier. */
  public static Architecture mnist1998(Integer... hidden) {
    List<Integer> units = List.of(hidden);
    String name = units.isEmpty()
        ? "linear classifier"
        : units.stream().map(String::valueOf).collect(Collectors.joining("+", "", " hidden units"));
    return table(name + " (1998)", Shape.of(1, 28, 28), units);
  }

  private static Architecture table(String name, Shape input, List<Integer> hidden) {
    Architecture table = Architecture.of(name, input).pixels(-1, 1);
    for (int i = 0; i < hidden.size(); i++) {
      int units = hidden.get(i);
      table = table.row(
          "hidden " + (i + 1),
          out(units),
          linear(units).from(Initializer.lecun1998()),
          scaledTanh());
    }
    return table.row("output", out(10), linear(10).from(Initializer.lecun1998()));
  }
}
