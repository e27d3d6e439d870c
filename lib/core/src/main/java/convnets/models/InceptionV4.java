package convnets.models;

import static convnets.models.InceptionV4Modules.inceptionA;
import static convnets.models.InceptionV4Modules.inceptionB;
import static convnets.models.InceptionV4Modules.inceptionC;
import static convnets.models.InceptionV4Modules.reductionA;
import static convnets.models.InceptionV4Modules.reductionB;
import static convnets.models.InceptionV4Modules.stem;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.dropout;
import static convnets.nn.Blocks.globalAvgPool;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.out;

import convnets.nn.Architecture;
import convnets.nn.Block;
import convnets.tensor.Shape;
import java.util.Collections;

/**
 * Inception-v4: Szegedy, Ioffe, Vanhoucke, Alemi, Inception-v4, Inception-ResNet and the Impact of
 * Residual Connections on Learning, 2016, Fig. 9; each module is the figure that it names.
 */
public final class InceptionV4 {
  private InceptionV4() {}

  /** As published: 42,679,816 parameters. */
  public static Architecture original() {
    return Architecture.of("Inception-v4", Shape.of(3, 299, 299))
        .row("stem", out(384, 35, 35), stem())
        .row("4 × Inception-A", out(384, 35, 35), times(4, inceptionA()))
        .row("Reduction-A", out(1024, 17, 17), reductionA())
        .row("7 × Inception-B", out(1024, 17, 17), times(7, inceptionB()))
        .row("Reduction-B", out(1536, 8, 8), reductionB())
        .row("3 × Inception-C", out(1536, 8, 8), times(3, inceptionC()))
        .row("average pool", out(1536), globalAvgPool(), dropout(0.2))
        .row("linear", out(1000), linear(1000));
  }

  private static Block times(int count, Block module) {
    return chain(Collections.nCopies(count, module).toArray(Block[]::new));
  }
}
