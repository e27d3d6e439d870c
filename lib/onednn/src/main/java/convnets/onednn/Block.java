package convnets.onednn;

import java.nio.FloatBuffer;
import java.util.HashMap;
import java.util.Map;
import org.bytedeco.dnnl.dnnl_memory;
import org.bytedeco.dnnl.engine;
import org.bytedeco.dnnl.memory;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.javacpp.Pointer;

/** A piece of native memory, aligned as oneDNN likes it, and the layouts it was seen in. */
final class Block {
  private final engine cpu;
  private final memory storage;
  private final long bytes;
  private final Map<Place, View> views = new HashMap<>();
  private View last;
  private FloatBuffer floats;
  private int owners = 1;

  /** A layout, and how many numbers lie before it. */
  private record Place(Layout layout, long start) {}

  /** The memory in one layout, as oneDNN takes it for an argument. */
  private record View(Place place, memory seen, dnnl_memory handle) {
    boolean isAt(Layout layout, long start) {
      return place.layout() == layout && place.start() == start;
    }
  }

  Block(engine cpu, long bytes) {
    this.cpu = cpu;
    this.bytes = bytes;
    memory.desc floats = new memory.desc(
        new long[] {bytes / Float.BYTES}, memory.data_type.f32, memory.format_tag.a);
    this.storage = new memory(floats, cpu);
  }

  long bytes() {
    return bytes;
  }

  /** Returns the argument for this layout from a number on; only the worker asks. */
  dnnl_memory in(Layout layout, long start) {
    if (last == null || !last.isAt(layout, start)) {
      last = views.computeIfAbsent(new Place(layout, start), this::view);
    }
    return last.handle();
  }

  private View view(Place place) {
    Pointer first =
        new BytePointer(storage.get_data_handle()).getPointer(place.start() * Float.BYTES);
    memory seen = new memory(place.layout().order(), cpu, first);
    return new View(place, seen, seen.get());
  }

  /** Returns the numbers as Java sees them, as they lie; only the worker looks. */
  FloatBuffer floats() {
    if (floats == null) {
      long count = bytes / Float.BYTES;
      floats = new FloatPointer(storage.get_data_handle()).capacity(count).asBuffer();
    }
    return floats;
  }

  /** Says that another buffer uses these numbers too. */
  synchronized Block shared() {
    owners++;
    return this;
  }

  synchronized boolean isShared() {
    return owners > 1;
  }

  /** Says that one of its users is gone, and returns whether he was the last. */
  synchronized boolean left() {
    return --owners == 0;
  }

  /** Makes it as new for its next user. */
  synchronized void taken() {
    owners = 1;
  }

  void close() {
    views.values().forEach(view -> view.seen().close());
    storage.close();
  }
}
