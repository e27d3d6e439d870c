package convnets.view.drawing;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.function.DoubleToIntFunction;
import javax.imageio.ImageIO;

/** A small picture pixel by pixel. */
public record Raster(BufferedImage image) {
  private static final int OPAQUE = 0xFF000000;

  static {
    ImageIO.setUseCache(false); // a few hundred bytes need no file on a disk that may be full
  }

  /** Paints one plane of numbers, row by row. */
  public static Raster of(
      int height, int width, double[] values, int from, DoubleToIntFunction colour) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    for (int i = 0; i < height * width; i++) {
      image.setRGB(i % width, i / width, OPAQUE | colour.applyAsInt(values[from + i]));
    }
    return new Raster(image);
  }

  /** Paints three planes, red, green and blue. */
  public static Raster rgb(int height, int width, double[] values, int from, Range range) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    int plane = height * width;
    for (int i = 0; i < plane; i++) {
      int rgb = 0;
      for (int channel = 0; channel < 3; channel++) {
        rgb = rgb << 8 | range.level(values[from + channel * plane + i]);
      }
      image.setRGB(i % width, i / width, OPAQUE | rgb);
    }
    return new Raster(image);
  }

  public int width() {
    return image.getWidth();
  }

  public int height() {
    return image.getHeight();
  }

  public byte[] png() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      ImageIO.write(image, "png", bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a PNG into memory", e);
    }
  }

  public String dataUri() {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png());
  }
}
