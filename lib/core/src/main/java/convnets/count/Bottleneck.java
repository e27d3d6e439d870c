package convnets.count;

import java.util.Locale;

/**
 * Why deep networks squeeze: instead of one 3×3 convolution on n channels, a 1×1 goes down to few,
 * the 3×3 works on those, and a 1×1 goes back up. With 256 channels and 64 inside, that is 144/17
 * times cheaper (GoogLeNet's reductions, 2014; ResNet's bottleneck, 2015, Fig. 5).
 *
 * @param n the channels outside
 * @param reduced the channels inside
 * @param plain the weights of a 3×3 from n to n channels, without biases: 9n²; as many
 *     multiply-accumulates are due at each pixel
 * @param squeezed the weights of 1×1, 3×3 and 1×1: 2·n·reduced + 9·reduced²
 */
public record Bottleneck(int n, int reduced, long plain, long squeezed) {
  /** Returns both counts for these channels. */
  public static Bottleneck of(int n, int reduced) {
    if (n < 1 || reduced < 1) {
      throw new IllegalArgumentException("bottleneck: channels and reduced channels must be at"
          + " least 1, but are " + n + " and " + reduced);
    }
    long plain = 9L * n * n;
    long squeezed = (long) n * reduced + 9L * reduced * reduced + (long) reduced * n;
    return new Bottleneck(n, reduced, plain, squeezed);
  }

  /** Returns how many times cheaper the bottleneck is; below 1 it costs more. */
  public double ratio() {
    return (double) plain / squeezed;
  }

  @Override
  public String toString() {
    long divisor = gcd(plain, squeezed);
    return String.format(
        Locale.ROOT,
        "3×3 on %d channels: %,d weights; 1×1, 3×3, 1×1 by way of %d: %,d; %d/%d = %.2f times",
        n,
        plain,
        reduced,
        squeezed,
        plain / divisor,
        squeezed / divisor,
        ratio());
  }

  private static long gcd(long a, long b) {
    return b == 0 ? a : gcd(b, a % b);
  }
}
