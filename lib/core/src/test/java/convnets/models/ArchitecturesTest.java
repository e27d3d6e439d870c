package convnets.models;

import static convnets.nn.Blocks.batchNorm;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.concat;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.identity;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.out;
import static convnets.nn.Blocks.relu;
import static convnets.nn.Blocks.sum;
import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.nn.Architecture;
import convnets.nn.Block;
import convnets.tensor.Shape;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArchitecturesTest {
  @Test
  void leNet5AndItsModernForm() {
    assertEquals(
        """
        LeNet-5 against LeNet-5 (modern)
        row     what        LeNet-5                           LeNet-5 (modern)
        input   the same
        C1      layers      conv, 1.7159·tanh(2x/3)           conv, ReLU
        S2      layers      subsample, 1.7159·tanh(2x/3)      average pool
                parameters  12                                0
        C3      layers      conv by table, 1.7159·tanh(2x/3)  conv, ReLU
                parameters  1,516                             2,416
                MACs        150,000                           240,000
        S4      layers      subsample, 1.7159·tanh(2x/3)      average pool
                parameters  32                                0
        C5      layers      conv, 1.7159·tanh(2x/3)           conv, ReLU
        F6      layers      linear, 1.7159·tanh(2x/3)         linear, ReLU
        OUTPUT  layers      rbf                               linear
                parameters  0                                 850
                MACs        0                                 840
                distances   840                               –
        total   parameters  60,000                            61,706
                MACs        325,680                           416,520""", Architectures.compare(LeNet5.original(), LeNet5.modern(10)).toString());
  }

  @Test
  void aRowThatOnlyOneHasIsShownWhereItStands() {
    Architecture eleven = vgg("VGG-a").row("pool", out(2, 4, 4), maxPool(2, 2));
    Architecture thirteen = vgg("VGG-b")
        .row("conv1-2", out(2, 8, 8), conv(2, 3).pad(1), relu())
        .row("pool", out(2, 4, 4), maxPool(2, 2));
    assertEquals(
        List.of(
            List.of("input", "the same", "", ""),
            List.of("conv1-1", "the same", "", ""),
            List.of("conv1-2", "inserted", "–", "conv 2@3×3, pad 1, ReLU"),
            List.of("pool", "the same", "", ""),
            List.of("total", "parameters", "56", "94"),
            List.of("", "MACs", "3,456", "5,760")),
        Architectures.compare(eleven, thirteen).table());
    assertEquals(
        List.of("conv1-2", "dropped", "conv 2@3×3, pad 1, ReLU", "–"),
        Architectures.compare(thirteen, eleven).table().get(2));
  }

  @Test
  void rowsOfOtherNamesAreJoinedByKindAndOrder() {
    Architecture old = Architecture.of("old", Shape.of(1, 9, 9))
        .row("C1", out(4, 3, 3), conv(4, 5).stride(2), relu())
        .row("S2", out(4, 1, 1), maxPool(3, 3))
        .row("F3", out(5), linear(5));
    Architecture young = Architecture.of("young", Shape.of(3, 9, 9))
        .row("conv1", out(6, 9, 9), conv(6, 3).pad(1).groups(3), relu())
        .row("fc", out(5), linear(5));
    assertEquals(
        List.of(
            List.of("input", "extents", "1×9×9", "3×9×9"),
            List.of("C1 → conv1", "kernel", "5×5", "3×3"),
            List.of("", "stride", "2", "1"),
            List.of("", "pad", "0", "1"),
            List.of("", "channels", "4", "6"),
            List.of("", "groups", "1", "3"),
            List.of("", "output", "4×3×3", "6×9×9"),
            List.of("", "parameters", "104", "60"),
            List.of("", "MACs", "900", "4,374"),
            List.of("S2", "dropped", "max pool 3×3, stride 3", "–"),
            List.of("F3 → fc", "parameters", "25", "2,435"),
            List.of("", "MACs", "20", "2,430"),
            List.of("total", "parameters", "129", "2,495"),
            List.of("", "MACs", "920", "6,804")),
        Architectures.compare(old, young).table());
  }

  @Test
  void thePairsAreTheRowsOfBothTables() {
    Architecture before = vgg("before").row("pool", out(2, 4, 4), maxPool(2, 2));
    Architecture after = vgg("after").row("fc", out(3), linear(3));
    List<RowPair> pairs = Architectures.pairs(before.plan(), after.plan());
    assertEquals(
        List.of("conv1-1 conv1-1", "pool –", "– fc"),
        pairs.stream()
            .map(pair -> pair.before().map(RowPair.Line::name).orElse("–") + " "
                + pair.after().map(RowPair.Line::name).orElse("–"))
            .toList());
    assertEquals("inserted", pairs.get(2).change().changes().get(0).what());
  }

  @Test
  void aResidualNetworkDiffersFromItsPlainTwinByItsSumsOnly() {
    Block body = chain(conv(4, 3).pad(1), batchNorm(), relu(), conv(4, 3).pad(1), batchNorm());
    Block block = chain(sum(body, identity()), relu());
    Changes changes = Architectures.compare(
        net("plain", chain(body, relu()), chain(body, relu())), net("residual", block, block));
    String convolutions = "conv, batch norm, ReLU";
    assertEquals(
        List.of(new RowChange(
            "conv2_x",
            List.of(new Change(
                "layers",
                "4 × (" + convolutions + ")",
                "2 × ([" + convolutions + ", conv, batch norm], ReLU)")))),
        changes.rows().subList(0, 1));
    assertEquals(List.of(), changes.total());
    assertEquals(List.of("total", "the same", "", ""), changes.table().get(3));
  }

  @Test
  void ofADeeperStageTheBlocksAreToldInBrackets() {
    Block body = chain(conv(4, 1), relu(), conv(4, 3).pad(1));
    Block block = sum(body, identity());
    assertEquals(
        List.of(
            new Change("layers", "2 × [conv, ReLU, conv]", "3 × [conv, ReLU, conv]"),
            new Change("kernel", "2 × [1×1, 3×3]", "3 × [1×1, 3×3]"),
            new Change("pad", "2 × [0, 1]", "3 × [0, 1]"),
            new Change("parameters", "336", "504"),
            new Change("MACs", "20,480", "30,720")),
        Architectures.compare(net("two", block, block), net("three", block, block, block))
            .rows()
            .get(0)
            .changes());
  }

  @Test
  void branchesAndHeadsAreComparedToo() {
    Block narrow = concat(conv(2, 1), chain(conv(1, 1), conv(4, 3).pad(1)));
    Block naive = concat(conv(2, 1), conv(4, 3).pad(1));
    Architecture reduced = net("reduced", narrow);
    Changes changes = Architectures.compare(
        net("naive", naive).head("side", "conv2_x", linear(2)),
        reduced.head("side", "conv2_x", linear(3)));
    assertEquals(
        List.of(
            new Change("layers", "(conv | conv)", "(conv | 2 × conv)"),
            new Change("kernel", "(1×1 | 3×3)", "(1×1 | 1×1, 3×3)"),
            new Change("pad", "(0 | 1)", "(0 | 0, 1)"),
            new Change("channels", "(2 | 4)", "(2 | 1, 4)"),
            new Change("parameters", "158", "55"),
            new Change("MACs", "9,728", "3,072")),
        changes.rows().get(0).changes());
    assertEquals("side (after conv2_x)", changes.rows().get(2).row());
  }

  private static Architecture vgg(String name) {
    return Architecture.of(name, Shape.of(3, 8, 8))
        .row("conv1-1", out(2, 8, 8), conv(2, 3).pad(1), relu());
  }

  private static Architecture net(String name, Block... blocks) {
    int channels = blocks.length == 1 ? 6 : 4;
    return Architecture.of(name, Shape.of(4, 8, 8))
        .row("conv2_x", out(channels, 8, 8), blocks)
        .row("mean", out(channels), globalAvgPool());
  }
}
