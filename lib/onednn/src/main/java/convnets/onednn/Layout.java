package convnets.onednn;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.bytedeco.dnnl.memory;
import org.bytedeco.javacpp.LongPointer;

/**
 * An order in which the numbers of one shape lie in memory. There is one object for each layout, so
 * that two are equal only if they are the same.
 *
 * @param order oneDNN's description of it
 * @param dims the extents, as oneDNN counts them: grouped filters have an axis more
 * @param bytes what it takes, with the padding that whole blocks need
 * @param plain whether the numbers lie in reading order, without gaps
 */
record Layout(memory.desc order, List<Long> dims, long bytes, boolean plain) {
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }

  @Override
  public String toString() {
    return dims.stream().map(String::valueOf).collect(Collectors.joining("×"))
        + (plain ? "" : " of strides " + strides());
  }

  private List<Long> strides() {
    try (LongPointer strides = order.get_strides()) {
      return IntStream.range(0, dims.size()).mapToObj(strides::get).toList();
    }
  }

  /** Returns how many channels of a pixel lie together: so far it is to the next in its row. */
  long together() {
    try (LongPointer strides = order.get_strides()) {
      return strides.get(dims.size() - 1);
    }
  }

  /** Returns whether zeros fill up blocks of channels. */
  boolean padded() {
    long count = dims.stream().reduce(1L, (a, b) -> a * b);
    return bytes > count * Float.BYTES;
  }

  long[] extents() {
    return dims.stream().mapToLong(Long::longValue).toArray();
  }
}
