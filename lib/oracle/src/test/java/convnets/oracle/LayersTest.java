package convnets.oracle;

import static convnets.nn.Blocks.avgPool;
import static convnets.nn.Blocks.batchNorm;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.concat;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.dropout;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.identity;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.lrn;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.relu;
import static convnets.nn.Blocks.scaledTanh;
import static convnets.nn.Blocks.sigmoid;
import static convnets.nn.Blocks.sum;
import static convnets.nn.Blocks.tanh;
import static convnets.nn.Blocks.zeroPad;
import static org.junit.jupiter.api.Assertions.assertFalse;

import convnets.nn.Block;
import convnets.nn.Pool;
import convnets.tensor.Backend;
import convnets.tensor.Pooling;
import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayersTest {
  private static final Shape INPUT = Shape.of(6, 9, 11);
  private static final Shape ODD = Shape.of(6, 8, 11); // 3×3 with stride 2 leaves a line over

  static List<Backend> backends() {
    return Agreement.backends();
  }

  @ParameterizedTest
  @MethodSource("backends")
  void convolutionsAgree(Backend backend) {
    agree(
        "convolutions",
        backend,
        Map.of(
            "3×3", conv(8, 3),
            "1×1, stride 2, no bias", conv(8, 1).stride(2).noBias(),
            "5×5, pad 2", conv(8, 5).pad(2),
            "3×3, stride 2, pad 1, 2 groups", conv(8, 3).stride(2).pad(1).groups(2),
            "1×7, pad 0×3", conv(8, 1, 7).pad(0, 3),
            "7×1, stride 3, pad 3×0, 3 groups",
                conv(9, 7, 1).stride(3).pad(3, 0).groups(3),
            "depthwise", conv(6, 3).pad(1).groups(6),
            "with ReLU", chain(conv(8, 3).pad(1), relu()),
            "with tanh", chain(conv(8, 3).pad(1), tanh())));
  }

  @ParameterizedTest
  @MethodSource("backends")
  void poolingsAgree(Backend backend) {
    Map<String, Block> pools = new LinkedHashMap<>();
    for (Window window : List.of(Window.of(2).stride(2), Window.of(3).stride(2), Window.of(3, 2))) {
      for (Window padded : List.of(window, window.pad(1))) {
        for (Window rounded : List.of(padded, padded.ceil())) {
          for (Pooling pooling : Pooling.values()) {
            pools.put(pooling + " " + rounded, new Pool(pooling, rounded, false));
          }
          pools.put("counting " + rounded, new Pool(Pooling.AVERAGE, rounded, true));
        }
      }
    }
    pools.put("global", globalAvgPool());
    pools.put("max in its words", maxPool(3, 2).pad(1));
    pools.put("average in its words", avgPool(3, 2).pad(1).ceil().countPadding());
    agree("poolings", backend, pools);
  }

  @ParameterizedTest
  @MethodSource("backends")
  void normalizationsAgree(Backend backend) {
    agree(
        "normalizations",
        backend,
        Map.of(
            "AlexNet's", lrn(),
            "strong, over 3", lrn(3, 1, 0.5, 0.75),
            "over more channels than there are", lrn(13, 1, 0.1, 0.5),
            "batch", batchNorm(),
            "batch with ReLU", chain(batchNorm(), relu())));
  }

  @ParameterizedTest
  @MethodSource("backends")
  void unitsAgree(Backend backend) {
    agree(
        "units",
        backend,
        Map.of(
            "linear", linear(7),
            "two of them", chain(linear(7), sigmoid(), linear(5), tanh()),
            "ReLU", relu(),
            "sigmoid", sigmoid(),
            "tanh", tanh(),
            "scaled tanh", scaledTanh(),
            "dropout", dropout(0.4)));
  }

  @ParameterizedTest
  @MethodSource("backends")
  void branchesAgree(Backend backend) {
    Block body =
        chain(conv(6, 3).pad(1).noBias(), batchNorm(), relu(), conv(6, 3).pad(1));
    agree(
        "branches",
        backend,
        Map.of(
            "concat",
                concat(
                    conv(4, 1), chain(conv(3, 3).pad(1), relu()), maxPool(3, 1).pad(1)),
            "sum", chain(sum(body, identity()), relu()),
            "sum with zero channels", sum(conv(9, 1).stride(2), zeroPad(9, 2)),
            "zero channels alone", zeroPad(8, 1)));
  }

  @Test
  void thereIsABackendToCompare() {
    assertFalse(backends().isEmpty());
  }

  private static void agree(String kind, Backend backend, Map<String, Block> blocks) {
    Agreement agreement = new Agreement(kind, backend);
    blocks.forEach((name, block) -> {
      for (Shape input : List.of(INPUT, ODD)) {
        String what = name + " on " + input;
        new LayerCase(what + ", learning", block, input, true).compare(backend, agreement);
        new LayerCase(what + ", answering", block, input, false).compare(backend, agreement);
      }
    });
    System.out.println(agreement);
  }
}
