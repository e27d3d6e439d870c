package convnets.bench.ours;

import convnets.bench.program.Layer;
import convnets.bench.program.Net;
import convnets.nn.Architecture;
import convnets.nn.Block;
import convnets.nn.Blocks;
import convnets.tensor.Shape;
import java.util.ArrayList;
import java.util.List;

/** The net of all programs as rows of our own tables. */
final class Table {
  private Table() {}

  /** Returns the rows: a layer, and the ReLU behind it if there is one. */
  static Architecture of(Net net) {
    Architecture table =
        Architecture.of(net.name(), Shape.of(net.channels(), net.height(), net.width()));
    Shape last = table.input();
    List<Layer> layers = net.layers();
    for (int i = 0; i < layers.size(); i++) {
      List<Block> blocks = new ArrayList<>(List.of(block(layers.get(i))));
      if (i + 1 < layers.size() && layers.get(i + 1).kind() == Layer.Kind.RELU) {
        blocks.add(Blocks.relu());
        i++;
      }
      Block row = Blocks.chain(blocks.toArray(Block[]::new));
      last = row.on(last).output();
      table = table.row("row" + (i + 1), last, row);
    }
    return table;
  }

  private static Block block(Layer layer) {
    return switch (layer.kind()) {
      case CONV ->
        Blocks.conv(layer.size(), layer.kernel()).stride(layer.stride()).pad(layer.pad());
      case RELU -> Blocks.relu();
      case MAX_POOL -> Blocks.maxPool(layer.kernel(), layer.stride()).ceil();
      case AVERAGE_POOL -> Blocks.avgPool(layer.kernel(), layer.stride()).ceil();
      case LINEAR -> Blocks.linear(layer.size());
    };
  }
}
