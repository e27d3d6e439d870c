package convnets.onednn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FewFiltersTest extends ConvolutionMethodContract {
  private static final FewFilters FEW =
      new FewFilters(DEVICE, new DirectConvolution(DEVICE, PLAIN));

  @Override
  ConvolutionMethod method() {
    return FEW;
  }

  @Override
  Drawn draw(Random random) {
    Drawn drawn = draw(random, 1 + random.nextInt(40), 1, 1 + random.nextInt(7));
    return drawn.window.area() > 1 ? drawn : draw(random);
  }

  @Test
  void isForFewerThanEightFiltersOfSeveralPixelsOverOneChannel() {
    Window window = Window.of(5).pad(2);
    Shape digits = Shape.of(64, 1, 28, 28);
    Shape w = Shape.of(6, 1, 5, 5);
    assertEquals(Processor.hasNarrowVectors(), FEW.suits(digits, w, window, 1), "LeNet-5's C1");
    assertFalse(FEW.suits(digits, w.with(0, 8), window, 1));
    assertFalse(FEW.suits(digits, Shape.of(6, 1, 1, 1), Window.of(1).stride(2), 1));
    assertFalse(FEW.suits(Shape.of(64, 3, 28, 28), w.with(1, 3), window, 1));
  }
}
