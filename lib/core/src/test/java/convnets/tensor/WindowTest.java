package convnets.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sizes of the papers, and the two roundings. */
class WindowTest {
  @ParameterizedTest
  @CsvSource({
    "5, 1, 0, FLOOR, 32, 28", // LeNet-5, C1
    "2, 2, 0, FLOOR, 28, 14", // LeNet-5, S2
    "11, 4, 0, FLOOR, 227, 55", // AlexNet, conv1
    "11, 4, 2, FLOOR, 224, 55", // AlexNet on 224, padded
    "3, 2, 0, FLOOR, 55, 27", // AlexNet, overlapping pooling
    "3, 2, 0, CEIL, 32, 16", // NiN, pool1
    "3, 2, 0, FLOOR, 32, 15",
    "7, 2, 3, FLOOR, 224, 112", // GoogLeNet, first convolution
    "3, 2, 0, CEIL, 112, 56", // GoogLeNet, first pooling
    "2, 2, 1, CEIL, 3, 2", // a window that would begin in the right padding does not count
    "5, 1, 0, FLOOR, 4, 0", // does not fit
  })
  void outputs(int kernel, int stride, int pad, Rounding rounding, int extent, int output) {
    Window window = Window.of(kernel).stride(stride).pad(pad);
    Window rounded = rounding == Rounding.CEIL ? window.ceil() : window;
    assertEquals(output, rounded.outputHeight(extent));
    assertEquals(output, rounded.outputWidth(extent));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"1 | 0 | false | 5×5", "2 | 1 | true | 5×5, stride 2, pad 1, rounded up"})
  void speaksLikeAPaper(int stride, int pad, boolean up, String words) {
    Window window = Window.of(5).stride(stride).pad(pad);
    assertEquals(words, (up ? window.ceil() : window).toString());
  }
}
