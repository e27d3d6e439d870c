package convnets.onednn;

import convnets.tensor.Shape;
import java.nio.LongBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.bytedeco.dnnl.memory.data_type;
import org.bytedeco.dnnl.memory.desc;
import org.bytedeco.dnnl.memory.format_tag;
import org.bytedeco.javacpp.LongPointer;

/** All layouts that were met so far, each once. */
final class Layouts {
  /** What oneDNN likes for images: blocks of channels, or the channels of a pixel together. */
  private static final List<format_tag> IMAGES =
      List.of(format_tag.nChw16c, format_tag.nChw8c, format_tag.nhwc);

  private final Map<Shape, Layout> plain = new HashMap<>();
  private final Map<List<Object>, Layout> asked = new HashMap<>();
  private final Map<List<Long>, List<Layout>> known = new HashMap<>();

  /** Returns the reading order of a shape; a single number is a row of one. */
  synchronized Layout plain(Shape shape) {
    return plain.computeIfAbsent(shape, s -> plain(dims(s)));
  }

  Layout plain(long... dims) {
    return strided(dims, strides(dims));
  }

  /** Returns the order in which a step along each axis passes so many numbers. */
  Layout strided(long[] dims, long... strides) {
    return asked(LongBuffer.wrap(strides), () -> new desc(dims, data_type.f32, strides), dims);
  }

  /** Returns all memory of a layout as one row: the zeros that fill its blocks stay zeros. */
  Layout row(Layout layout) {
    return plain(layout.bytes() / Float.BYTES);
  }

  /** Returns rows of numbers as images of one pixel, which lie just as the rows do; images stay. */
  Layout images(Layout layout) {
    long[] extents = layout.extents();
    return extents.length == 2 ? pixels(extents[0], extents[1], 1, 1) : layout;
  }

  /** Returns images with the channels of a pixel together. */
  Layout pixels(long... dims) {
    return tagged(format_tag.nhwc, dims);
  }

  /** Returns images with eight channels of a pixel together. */
  Layout eights(long... dims) {
    return tagged(format_tag.nChw8c, dims);
  }

  /** Returns filters with the numbers of a tap together: its channels, and for each the filters. */
  Layout taps(long... dims) {
    return tagged(format_tag.hwio, dims);
  }

  /** Returns a matrix whose columns lie in line. */
  Layout transposed(long rows, long columns) {
    return strided(new long[] {rows, columns}, 1, rows);
  }

  /** Returns the layout of the same kind for another number of channels, or the reading order. */
  Layout like(Layout images, long... dims) {
    if (dims.length == 4 && !images.plain()) {
      for (format_tag tag : IMAGES) {
        if (tagged(tag, images.extents()).equals(images)) {
          return tagged(tag, dims);
        }
      }
    }
    return plain(dims);
  }

  /** Returns a description that leaves the choice to oneDNN. */
  static desc any(long... dims) {
    return new desc(dims, data_type.f32, format_tag.any);
  }

  private Layout tagged(format_tag tag, long... dims) {
    return asked(tag, () -> new desc(dims, data_type.f32, tag), dims);
  }

  /** Asks oneDNN for a description only once: each is native memory of its own. */
  private synchronized Layout asked(Object order, Supplier<desc> description, long... dims) {
    return asked.computeIfAbsent(
        List.of(order, LongBuffer.wrap(dims)), key -> of(description.get()));
  }

  /** Returns the one object for a layout that oneDNN has chosen. */
  synchronized Layout of(desc chosen) {
    List<Long> dims = dims(chosen);
    List<Layout> candidates = known.computeIfAbsent(dims, d -> new ArrayList<>());
    for (Layout candidate : candidates) {
      if (candidate.order().equals(chosen)) {
        return candidate;
      }
    }
    long[] extents = dims.stream().mapToLong(Long::longValue).toArray();
    boolean isPlain = chosen.equals(new desc(extents, data_type.f32, strides(extents)));
    Layout layout = new Layout(chosen, dims, chosen.get_size(), isPlain);
    candidates.add(layout);
    return layout;
  }

  static long[] dims(Shape shape) {
    return shape.rank() == 0
        ? new long[] {1}
        : Arrays.stream(shape.toArray()).asLongStream().toArray();
  }

  private static List<Long> dims(desc chosen) {
    List<Long> dims = new ArrayList<>();
    try (LongPointer pointer = chosen.get_dims()) {
      for (int axis = 0; axis < chosen.get_ndims(); axis++) {
        dims.add(pointer.get(axis));
      }
    }
    return List.copyOf(dims);
  }

  private static long[] strides(long... dims) {
    long[] strides = new long[dims.length];
    long stride = 1;
    for (int axis = dims.length - 1; axis >= 0; axis--) {
      strides[axis] = stride;
      stride *= dims[axis];
    }
    return strides;
  }
}
