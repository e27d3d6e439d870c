package convnets.data;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture of any format that Java reads (PNG, JPEG, GIF, BMP, TIFF), brought to one size as
 * AlexNet's paper does (§2): the shorter side is scaled, then the middle is cut out.
 */
final class PictureFile {
  private static final long MOST_PIXELS = 100_000_000;

  private PictureFile() {}

  /** Returns the bytes in the order C, H, W: three planes, or one of grey. */
  static byte[] read(Path file, int height, int width, boolean grey) {
    BufferedImage picture = fitted(decoded(file), height, width);
    int[] colours = picture.getRGB(0, 0, width, height, null, 0, width);
    int area = height * width;
    byte[] planes = new byte[(grey ? 1 : 3) * area];
    for (int i = 0; i < area; i++) {
      int red = colours[i] >> 16 & 0xFF;
      int green = colours[i] >> 8 & 0xFF;
      int blue = colours[i] & 0xFF;
      if (grey) {
        planes[i] = (byte) Math.round(0.299 * red + 0.587 * green + 0.114 * blue); // ITU-R BT.601
      } else {
        planes[i] = (byte) red;
        planes[area + i] = (byte) green;
        planes[2 * area + i] = (byte) blue;
      }
    }
    return planes;
  }

  private static BufferedImage decoded(Path file) {
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      if (in == null) {
        throw new DamagedFileException(file, "it cannot be read. Is it yours to read?");
      }
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new DamagedFileException(
            file,
            "it is no picture that Java reads (PNG, JPEG, GIF, BMP, TIFF). Convert or remove it");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return sound(file, reader);
      } finally {
        reader.dispose();
      }
    } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new DamagedFileException(
          file, "the picture is damaged (%s). Replace or remove it", e.getMessage());
    }
  }

  private static BufferedImage sound(Path file, ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS) {
      throw new DamagedFileException(
          file,
          "it has %,d×%,d pixels, but at most %,d are read. Make it smaller",
          height,
          width,
          MOST_PIXELS);
    }
    return reader.read(0);
  }

  private static BufferedImage fitted(BufferedImage picture, int height, int width) {
    BufferedImage source = opaque(picture, picture.getHeight(), picture.getWidth());
    double scale =
        Math.max((double) height / source.getHeight(), (double) width / source.getWidth());
    int high = (int) Math.max(height, Math.round(source.getHeight() * scale));
    int wide = (int) Math.max(width, Math.round(source.getWidth() * scale));
    while (source.getHeight() >= 2 * high && source.getWidth() >= 2 * wide) {
      source = opaque(source, source.getHeight() / 2, source.getWidth() / 2); // no pixel is skipped
    }
    return opaque(source, high, wide)
        .getSubimage((wide - width) / 2, (high - height) / 2, width, height);
  }

  /** Returns it at this size; what is transparent shows white. */
  private static BufferedImage opaque(BufferedImage picture, int height, int width) {
    BufferedImage drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.setBackground(Color.WHITE);
    pen.clearRect(0, 0, width, height);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    return drawn;
  }
}
