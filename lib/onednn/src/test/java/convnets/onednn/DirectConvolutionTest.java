package convnets.onednn;

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
    int channels = random.nextBoolean() ? 1 : 1 + random.nextInt(40);
    return draw(random, 1 + random.nextInt(20), channels, 1 + random.nextInt(40));
  }
}
