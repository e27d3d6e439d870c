package convnets.onednn;

import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_FROM;
import static org.bytedeco.dnnl.global.dnnl.DNNL_ARG_TO;

import convnets.device.MemoryBudget;
import convnets.tensor.Shape;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.bytedeco.dnnl.dnnl_stream;
import org.bytedeco.dnnl.engine;
import org.bytedeco.dnnl.reorder;
import org.bytedeco.dnnl.stream;

/**
 * The processor as oneDNN sees it: its memory, its layouts, the code that was made for it so far,
 * and the worker that runs it.
 */
final class Device {
  private final Worker worker = new Worker();
  private final engine cpu = new engine(org.bytedeco.dnnl.engine.kind.cpu, 0);
  private final stream order = new stream(cpu);
  private final dnnl_stream handle = order.get();
  private final Layouts layouts = new Layouts();
  private final Primitives primitives = new Primitives(worker);
  private final Pool pool;

  Device(MemoryBudget budget) {
    this.pool = new Pool(cpu, worker, budget);
  }

  engine cpu() {
    return cpu;
  }

  Layouts layouts() {
    return layouts;
  }

  long liveBytes() {
    return pool.budget().live();
  }

  /** Does one operation of the backend: one after the other, whoever calls. */
  synchronized <T> T operation(Supplier<T> work) {
    pool.collect();
    return work.get();
  }

  /** Has code of our own run in its turn. */
  void submit(Runnable task) {
    worker.submit(task);
  }

  /** Has code run in its turn that keeps so many numbers in Java's memory until then. */
  void submit(Runnable task, int numbers) {
    worker.submit(task, numbers);
  }

  /** Has code of our own run in its turn, and waits for what it returns. */
  <T> T await(Supplier<T> task) {
    return worker.await(task);
  }

  /** Returns the machine code for an operation, made at its first use. */
  Primitive primitive(String operation, Supplier<Primitive> maker, Object... circumstances) {
    return primitives.always(operation, maker, circumstances);
  }

  /** Returns the machine code for an operation, if oneDNN has more than its slow reference. */
  Optional<Primitive> fast(String operation, Supplier<Primitive> maker, Object... circumstances) {
    return primitives.fast(operation, maker, circumstances);
  }

  /** Returns where oneDNN's slow reference was taken, for want of anything better. */
  Set<String> slow() {
    return primitives.slow();
  }

  /** Runs machine code in its turn. */
  void run(Primitive primitive, Form... forms) {
    worker.submit(() -> primitive.run(handle, forms));
  }

  /** Runs machine code at once; only the worker calls. */
  void runNow(Primitive primitive, Form... forms) {
    primitive.run(handle, forms);
  }

  /** Returns memory that is never given back, for what the backend itself needs. */
  Block fixed(long bytes) {
    return new Block(cpu, bytes);
  }

  /** Returns memory for numbers in this layout. */
  Form form(String operation, Shape shape, Layout layout) {
    return new Form(layout, pool.take(operation, shape, layout.bytes()));
  }

  /** Returns a buffer of this memory. */
  OneDnnBuffer buffer(Shape shape, Form form) {
    return new OneDnnBuffer(shape, new Forms(pool, form));
  }

  /** Gives the memory of a form back that was needed for a moment. */
  void give(Form form) {
    pool.give(form.block());
  }

  /** Returns the numbers of a buffer in reading order. */
  Form plain(OneDnnBuffer x) {
    return form(x, layouts.plain(x.shape()));
  }

  /** Returns the numbers of a buffer in a layout, and keeps them in it beside the others. */
  Form form(OneDnnBuffer x, Layout wanted) {
    Optional<Form> known = x.forms().in(wanted);
    if (known.isPresent()) {
      return known.get();
    }
    Form form = converted(x.shape(), x.home(), wanted);
    x.forms().add(form);
    return form;
  }

  /** Grouped filters have an axis more in oneDNN: they meet ours in reading order. */
  private Form converted(Shape shape, Form from, Layout wanted) {
    if (from.layout().dims().equals(wanted.dims())) {
      return copy(shape, from, wanted);
    }
    Layout reading = layouts.plain(from.layout().extents());
    Form between = from.layout().plain() ? shared(from) : copy(shape, from, reading);
    Form seen = between.as(layouts.plain(wanted.extents()));
    if (wanted.plain()) {
      return seen;
    }
    Form result = copy(shape, seen, wanted);
    give(between);
    return result;
  }

  /** Returns the same memory to one more owner. */
  static Form shared(Form form) {
    return new Form(form.layout(), form.block().shared());
  }

  /** Returns a copy in the same or in another layout of the same extents. */
  Form copy(Shape shape, Form from, Layout wanted) {
    Form to = form("reorder", shape, wanted);
    write(from, to);
    return to;
  }

  /** Copies numbers from one layout into another. */
  void write(Form from, Form to) {
    Primitive reorder =
        primitive("reorder", () -> reorder(from.layout(), to.layout()), from.layout(), to.layout());
    run(reorder, from, to);
  }

  private Primitive reorder(Layout from, Layout to) {
    var description = new reorder.primitive_desc(cpu, from.order(), cpu, to.order());
    return new Primitive(description, new reorder(description))
        .with(DNNL_ARG_FROM, from)
        .with(DNNL_ARG_TO, to);
  }

  /** Returns the same numbers once more: the same memory, until one is changed. */
  OneDnnBuffer same(OneDnnBuffer x) {
    return buffer(x.shape(), shared(x.home()));
  }

  /** Returns the same numbers, read in another layout: the same memory, until one is changed. */
  OneDnnBuffer shared(Form form, Shape shape, Layout layout) {
    return buffer(shape, shared(form).as(layout));
  }

  /** Returns the same numbers in another shape: the same memory, until one is changed. */
  OneDnnBuffer reshaped(OneDnnBuffer x, Shape shape) {
    return shared(plain(x), shape, layouts.plain(shape));
  }
}
