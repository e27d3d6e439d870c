package convnets.onednn;

import convnets.tensor.Shape;
import convnets.tensor.Window;
import java.util.Random;

/** oneDNN's own convolution, whatever the backend does by another method. */
class DirectConvolutionTest extends ConvolutionMethodContract {
  private static final DirectConvolution DIRECT = new DirectConvolution(DEVICE, PLAIN);

  @Override
  ConvolutionMethod method() {
    return DIRECT;
  }

  /** Half of them over one channel, for which the gradient of the filters has code of its own. */
  @Override
  Drawn draw(Random random) {
    int height = 1 + random.nextInt(6);
    int width = 1 + random.nextInt(8);
    Window window = Window.of(height, width)
        .stride(1 + random.nextInt(2))
        .pad(random.nextInt(height), random.nextInt(width));
    int channels = random.nextBoolean() ? 1 : 1 + random.nextInt(40);
    Shape x = Shape.of(
        1 + random.nextInt(20), channels, height + random.nextInt(12), width + random.nextInt(12));
    return new Drawn(random, x, 1 + random.nextInt(40), window);
  }
}
