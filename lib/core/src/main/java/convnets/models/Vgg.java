package convnets.models;

import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.dropout;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.relu;

import convnets.nn.Architecture;
import convnets.tensor.Shape;

/**
 * VGG: Simonyan, Zisserman, Very Deep Convolutional Networks for Large-Scale Image Recognition,
 * 2014, Table 1. Only 3×3 filters: two of them see 5×5, three see 7×7, with fewer weights and more
 * squashing in between (§2.3). The paper counts layers with weights; rows are named as in its
 * authors' published files.
 */
public final class Vgg {
  private Vgg() {}

  /** Column A, 11 layers: 132,863,336 parameters. */
  public static Architecture a() {
    return imageNet("VGG-11 (A)", "64 | 128 | 256 256 | 512 512 | 512 512");
  }

  /** Column B, 13 layers: 133,047,848 parameters. */
  public static Architecture b() {
    return imageNet("VGG-13 (B)", "64 64 | 128 128 | 256 256 | 512 512 | 512 512");
  }

  /** Column C, 16 layers, three of them 1×1 convolutions: 133,638,952 parameters. */
  public static Architecture c() {
    return imageNet(
        "VGG-16 (C)", "64 64 | 128 128 | 256 256 256:1 | 512 512 512:1 | 512 512 512:1");
  }

  /** Column D, 16 layers: 138,357,544 parameters. */
  public static Architecture d() {
    return imageNet("VGG-16 (D)", "64 64 | 128 128 | 256 256 256 | 512 512 512 | 512 512 512");
  }

  /** Column E, 19 layers: 143,667,240 parameters. */
  public static Architecture e() {
    return imageNet(
        "VGG-19 (E)", "64 64 | 128 128 | 256 256 256 256 | 512 512 512 512 | 512 512 512 512");
  }

  /** The rows of column D for small pictures, a quarter to an eighth as wide. */
  public static Architecture small(Shape input, int classes) {
    String column = "16 16 | 32 32 | 64 64 64 | 64 64 64 | 64 64 64";
    return table("VGG (small)", input, column, 256, classes);
  }

  private static Architecture imageNet(String name, String column) {
    return table(name, Shape.of(3, 224, 224), column, 4096, 1000);
  }

  /** A column of Table 1: the filters of five stages, 3×3 if nothing is said, or n:1 for 1×1. */
  private static Architecture table(
      String name, Shape input, String column, int hidden, int classes) {
    Architecture table = Architecture.of(name, input);
    String[] stages = column.split(" \\| ");
    for (int stage = 1; stage <= stages.length; stage++) {
      String[] filters = stages[stage - 1].split(" ");
      for (int i = 1; i <= filters.length; i++) {
        String[] words = filters[i - 1].split(":");
        int kernel = words.length > 1 ? Integer.parseInt(words[1]) : 3;
        int count = Integer.parseInt(words[0]);
        table = table.row("conv" + stage + "_" + i, conv(count, kernel).pad(kernel / 2), relu());
      }
      table = table.row("pool" + stage, maxPool(2, 2).ceil());
    }
    return table
        .row("fc6", linear(hidden), relu(), dropout(0.5))
        .row("fc7", linear(hidden), relu(), dropout(0.5))
        .row("fc8", linear(classes));
  }
}
