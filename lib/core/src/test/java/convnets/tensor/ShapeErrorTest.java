package convnets.tensor;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a student reads when shapes do not fit, word for word. */
class ShapeErrorTest {
  private static final Window FIVE = Window.of(5);

  static Stream<Arguments> shapes() {
    return Stream.of(
        error(() -> Shape.of(3, 0), "shape 3×0: an extent must be at least 1, but got 0"),
        error(
            () -> Shape.of(70_000, 70_000), "shape 70000×70000: more than 2,147,483,647 elements"),
        error(() -> Shape.of(2, 3).axis(2), "shape 2×3: there is no axis 2"),
        error(() -> Shape.of().item(), "item: a single number has no first axis"),
        error(() -> Window.of(0), "window 0×0, stride 1: kernel and stride must be at least 1"),
        error(
            () -> Window.of(3).pad(3),
            "window 3×3, pad 3×3: the padding must be at least 0 and less than the kernel"));
  }

  static Stream<Arguments> elements() {
    return Stream.of(
        error(
            () -> Tensor.of(REFERENCE, Shape.of(2, 3), 1, 2),
            "tensor 2×3: the shape has 6 elements, but got 2"),
        error(() -> zeros(2, 3).item(), "item: a 2×3 tensor has 6 numbers, not one"),
        error(() -> zeros(2, 3).reshape(Shape.of(5)), "reshape: 2×3 has 6 elements, but 5 has 5"),
        error(() -> zeros(2, 3).plus(zeros(3, 2)), "plus: the shapes must be equal, but 2×3 ≠ 3×2"),
        error(
            () -> zeros(2, 3).minus(zeros(3, 2)), "minus: the shapes must be equal, but 2×3 ≠ 3×2"),
        error(
            () -> zeros(2, 3).times(zeros(3, 2)), "times: the shapes must be equal, but 2×3 ≠ 3×2"),
        error(
            () -> zeros(2, 3).dividedBy(zeros(3, 2)),
            "dividedBy: the shapes must be equal, but 2×3 ≠ 3×2"),
        error(
            () -> zeros(2, 3).activateGradient(Activation.RELU, zeros(2)),
            "activateGradient: the shapes must be equal, but 2×3 ≠ 2"),
        error(
            () -> InPlace.blend(List.of(zeros(2), zeros(4)), 1, 1, List.of(zeros(2), zeros(3))),
            "blend: the shapes must be equal, but 4 ≠ 3"),
        error(
            () -> InPlace.blend(List.of(zeros(2)), 1, 1, List.of()),
            "blend: each target needs a tensor, but there are 1 targets and 0 tensors"),
        error(
            () -> zeros(2, 3).timesNumber(zeros(3)),
            "timesNumber: a single number must follow 2×3, but got 3"),
        error(() -> InPlace.copy(zeros(2), zeros(3)), "copy: the shapes must be equal, but 2 ≠ 3"));
  }

  static Stream<Arguments> products() {
    return Stream.of(
        error(
            () -> zeros(32, 400).matmul(zeros(120, 84)),
            "matmul: (32×400)·(120×84) needs the inner extents to agree, but 400 ≠ 120"),
        error(
            () -> zeros(32, 400).transposedMatmul(zeros(120, 84)),
            "matmul: (32×400)ᵀ·(120×84) needs the inner extents to agree, but 32 ≠ 120"),
        error(
            () -> zeros(32, 400).matmulTransposed(zeros(120, 84)),
            "matmul: (32×400)·(120×84)ᵀ needs the inner extents to agree, but 400 ≠ 84"),
        error(
            () -> zeros(2, 2, 2).matmul(zeros(2, 2)),
            "matmul: both operands must be matrices, but got (2×2×2)·(2×2)"),
        error(
            () -> Products.linear(zeros(2, 3, 4), zeros(6, 4), zeros(6), Activation.RELU),
            "linear: needs rows of numbers, N×K, but got 2×3×4"),
        error(
            () -> Products.linear(zeros(2, 4), zeros(4), zeros(6), Activation.RELU),
            "linear: needs rows of numbers, N×K, but got 4"),
        error(
            () -> Products.linear(zeros(32, 400), zeros(120, 84), zeros(120), Activation.RELU),
            "linear: rows 32×400 have 400 inputs, but weights 120×84 want 84"),
        error(
            () -> Products.linear(zeros(32, 400), zeros(120, 400), zeros(84), Activation.RELU),
            "linear: 120 units need 120 biases, but got 84"),
        error(
            () -> Products.squaredDistances(zeros(2, 84), zeros(10, 80)),
            "squaredDistances: rows and centres must have one length, but got 2×84 and 10×80"),
        error(() -> Products.softmax(zeros(3)), "softmax: needs rows of numbers, N×K, but got 3"),
        error(
            () -> Products.logSoftmax(zeros(3)),
            "logSoftmax: needs rows of numbers, N×K, but got 3"));
  }

  static Stream<Arguments> channels() {
    return Stream.of(
        error(() -> Channels.sum(zeros(3)), "sumPerChannel: needs N×C×…, but got 3"),
        error(
            () -> Channels.plus(zeros(2, 6, 5, 5), zeros(5)),
            "plusPerChannel: 2×6×5×5 has 6 channels, but got 5 numbers for them"),
        error(
            () -> Channels.times(zeros(2, 6), zeros(5)),
            "timesPerChannel: 2×6 has 6 channels, but got 5 numbers for them"),
        error(
            () -> Channels.concat(List.of(zeros(2, 6, 5, 5), zeros(2, 3, 5, 4))),
            "concat: all axes but the channels must agree, but 2×6×5×5 ≠ 2×3×5×4"),
        error(
            () -> Channels.slice(zeros(2, 6), 4, 7),
            "channels: 4 to 7 do not lie in the 6 channels of 2×6"),
        error(() -> Channels.gather(zeros(2, 6), 2), "gather: there is no row 2 among 2"),
        error(() -> Channels.scatter(zeros(2, 6), 4, 1, 4), "scatter: there is no row 4 among 4"),
        error(
            () -> Channels.scatter(zeros(2, 6), 4, 1),
            "scatter: 1 rows are named for the 2 of 2×6"));
  }

  static Stream<Arguments> images() {
    return Stream.of(
        error(
            () -> Images.conv2d(zeros(3, 32, 32), zeros(6, 3, 5, 5), zeros(6), FIVE, 1),
            "conv2d: needs four axes, N×C×H×W, but got 3×32×32"),
        error(
            () -> Images.conv2d(zeros(1, 3, 32, 32), zeros(6, 3, 3, 3), zeros(6), FIVE, 1),
            "conv2d: filters 6×3×3×3 do not have the kernel 5×5"),
        error(
            () -> Images.conv2d(zeros(1, 3, 32, 32), zeros(6, 1, 5, 5), zeros(6), FIVE, 1),
            "conv2d: images 1×3×32×32 have 3 channels,"
                + " but filters 6×1×5×5 in groups of 1 want 1"),
        error(
            () -> Images.conv2d(zeros(1, 3, 32, 32), zeros(6, 1, 5, 5), zeros(6), FIVE, 2),
            "conv2d: 3 channels and 6 filters cannot be split into 2 groups"),
        error(
            () -> Images.conv2d(zeros(1, 3, 32, 32), zeros(6, 3, 5, 5), zeros(5), FIVE, 1),
            "conv2d: 6 filters need 6 biases, but got 5"),
        error(
            () -> Images.conv2d(zeros(1, 3, 4, 4), zeros(6, 3, 5, 5), zeros(6), FIVE, 1),
            "conv2d: a window 5×5 does not fit into images 1×3×4×4;"
                + " pad them, or take a smaller kernel"),
        error(
            () -> Images.pool(zeros(1, 3, 1, 4), Window.of(2).stride(2), Pooling.MAX),
            "pool: a window 2×2, stride 2 does not fit into images 1×3×1×4;"
                + " pad them, or take a smaller kernel"),
        error(
            () -> Images.conv2dWeightGradient(
                zeros(1, 1, 8, 8), zeros(1, 2, 3, 3), Shape.of(2, 1, 5, 5), FIVE, 1),
            "conv2dWeightGradient: the output of 1×1×8×8 under a window 5×5 is 1×2×4×4,"
                + " but its gradient is 1×2×3×3"));
  }

  @ParameterizedTest
  @MethodSource({"shapes", "elements", "products", "channels", "images"})
  void saysWhatMetWhatAndWhatDisagrees(Executable mistake, String message) {
    assertEquals(message, assertThrows(ShapeException.class, mistake).getMessage());
  }

  private static Tensor zeros(int... extents) {
    return Tensor.full(REFERENCE, Shape.of(extents), 0);
  }

  private static Arguments error(Executable mistake, String message) {
    return Arguments.of(mistake, message);
  }
}
