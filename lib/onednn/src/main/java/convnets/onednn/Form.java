package convnets.onednn;

import java.nio.FloatBuffer;
import org.bytedeco.dnnl.dnnl_memory;

/**
 * Numbers in one layout: where they lie, and how.
 *
 * @param start how many numbers of the block lie before them
 */
record Form(Layout layout, Block block, long start) {
  /** Numbers from the start of a block on. */
  Form(Layout layout, Block block) {
    this(layout, block, 0);
  }

  /** Returns the numbers as oneDNN takes them for an argument; only the worker asks. */
  dnnl_memory memory() {
    return block.in(layout, start);
  }

  /** Returns the numbers as Java sees them, as they lie; only the worker looks. */
  FloatBuffer floats() {
    int count = (int) (layout.bytes() / Float.BYTES);
    return block.floats().slice((int) start, count);
  }

  /** Returns the same memory, read in another layout. */
  Form as(Layout other) {
    return new Form(other, block, start);
  }

  /** Returns a part of the memory, from a number on, read in a layout of its own. */
  Form from(long first, Layout part) {
    return new Form(part, block, start + first);
  }
}
