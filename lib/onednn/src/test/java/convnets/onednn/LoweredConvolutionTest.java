package convnets.onednn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Whatever it is used for in the backend: here it has to do all images of one channel. */
class LoweredConvolutionTest extends ConvolutionMethodContract {
  private static final LoweredConvolution LOWERED =
      new LoweredConvolution(DEVICE, new DirectConvolution(DEVICE, PLAIN));

  @Override
  ConvolutionMethod method() {
    return LOWERED;
  }

  @Override
  Drawn draw(Random random) {
    int height = 1 + random.nextInt(6);
    int width = 2 + random.nextInt(7);
    Window window = Window.of(height, width).pad(random.nextInt(height), random.nextInt(width));
    Shape x = Shape.of(
        1 + random.nextInt(40), 1, height + random.nextInt(12), width + random.nextInt(12));
    return new Drawn(random, x, 1 + random.nextInt(40), window);
  }

  @Test
  void isForManySmallImagesOfOneChannelUnderManyWeightsOfAtMostEightTapsInARow() {
    Window window = Window.of(5).pad(2);
    Shape digits = Shape.of(64, 1, 28, 28);
    assertTrue(LoweredConvolution.isSingle(digits, window), "LeNet-5's C1");
    assertTrue(LoweredConvolution.isSingle(digits, Window.of(1, 8)));
    assertFalse(LoweredConvolution.isSingle(digits, Window.of(9)));
    assertFalse(LoweredConvolution.isSingle(digits, Window.of(5, 1)));
    assertFalse(LoweredConvolution.isSingle(digits, window.stride(2)));
    assertFalse(LoweredConvolution.isSingle(Shape.of(64, 3, 28, 28), window));
    assertFalse(LoweredConvolution.isSingle(Shape.of(64, 1, 28, 33), window));
    Shape w = Shape.of(6, 1, 5, 5);
    assertTrue(LoweredConvolution.isWorthIt(digits, w));
    assertFalse(LoweredConvolution.isWorthIt(digits, Shape.of(16, 1, 3, 3)), "few weights");
    assertFalse(LoweredConvolution.isWorthIt(digits.with(0, 8), w), "few images");
    assertEquals(Processor.hasNarrowVectors(), LOWERED.suits(digits, w, window, 1));
  }
}
