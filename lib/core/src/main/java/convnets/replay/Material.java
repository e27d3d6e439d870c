package convnets.replay;

import convnets.data.Dataset;
import convnets.data.Split;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.zip.CRC32C;

/**
 * The pictures of a training, told apart from any others by a checksum.
 *
 * @param train how many were learned from
 * @param test how many measured the learning
 * @param checksum of all pictures and labels in their order
 */
public record Material(int train, int test, String checksum) {
  static Material of(Split split) {
    CRC32C sum = new CRC32C();
    add(sum, split.train());
    add(sum, split.test());
    return new Material(
        split.train().size(),
        split.test().size(),
        String.format(Locale.ROOT, "%08x", sum.getValue()));
  }

  private static void add(CRC32C sum, Dataset pictures) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES + pictures.image().size() * Float.BYTES);
    for (int i = 0; i < pictures.size(); i++) {
      bytes.clear().putInt(pictures.label(i));
      for (double pixel : pictures.pixels(i)) {
        bytes.putFloat((float) pixel);
      }
      sum.update(bytes.flip());
    }
  }

  /** Returns {@code 4,000 to train, 1,000 to test, checksum 1b2c3d4e}. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "%,d to train, %,d to test, checksum %s", train, test, checksum);
  }
}
