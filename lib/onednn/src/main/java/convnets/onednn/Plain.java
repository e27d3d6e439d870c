package convnets.onednn;

import convnets.tensor.Backend;
import convnets.tensor.Buffer;
import convnets.tensor.Shape;
import convnets.tensor.reference.ReferenceBackend;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.IntToDoubleFunction;

/**
 * What oneDNN lacks: the plain loops of the reference backend. Its numbers are doubles, and every
 * call waits until they have been brought over, so it is for what is rare or small.
 */
final class Plain {
  private static final int PIECE = 1 << 16;

  private final Device device;
  private final Staging staging = new Staging();
  private final AtomicLong calls = new AtomicLong();

  Plain(Device device) {
    this.device = device;
  }

  /** Returns how often oneDNN had nothing fast to offer. */
  long calls() {
    return calls.get();
  }

  /** Returns an input as the reference takes it. */
  Buffer of(OneDnnBuffer x) {
    return ReferenceBackend.REFERENCE.upload(x.shape(), download(x));
  }

  /** Runs an operation of the reference and brings its result back. */
  OneDnnBuffer run(Function<Backend, Buffer> operation) {
    return (OneDnnBuffer) runAll(d -> List.of(operation.apply(d))).get(0);
  }

  /** Runs an operation of the reference and brings its results back. */
  List<Buffer> runAll(Function<Backend, List<Buffer>> operation) {
    calls.incrementAndGet();
    Backend reference = ReferenceBackend.REFERENCE;
    return operation.apply(reference).stream()
        .<Buffer>map(result -> upload(result.shape(), reference.download(result)))
        .toList();
  }

  /** Returns a buffer whose numbers are asked for one after the other, some at a time. */
  OneDnnBuffer draw(Shape shape, IntToDoubleFunction numbers) {
    Form form = device.form("draw", shape, device.layouts().plain(shape));
    for (int start = 0; start < shape.size(); start += PIECE) {
      float[] floats = staging.take(Math.min(PIECE, shape.size() - start));
      for (int i = 0; i < floats.length; i++) {
        floats[i] = (float) numbers.applyAsDouble(start + i);
      }
      bring(floats, form, start);
    }
    return device.buffer(shape, form);
  }

  /** Returns a buffer in which every element is {@code value}. */
  OneDnnBuffer fill(Shape shape, double value) {
    Form to = device.form("fill", shape, device.layouts().plain(shape));
    int size = shape.size();
    device.submit(() -> {
      FloatBuffer y = to.floats();
      for (int i = 0; i < size; i++) {
        y.put(i, (float) value);
      }
    });
    return device.buffer(shape, to);
  }

  OneDnnBuffer upload(Shape shape, double[] values) {
    float[] floats = staging.take(values.length);
    for (int i = 0; i < values.length; i++) {
      floats[i] = (float) values[i];
    }
    Form form = device.form("upload", shape, device.layouts().plain(shape));
    bring(floats, form, 0);
    return device.buffer(shape, form);
  }

  /** Has numbers put where they belong, in their turn, and their array used again. */
  private void bring(float[] floats, Form to, int start) {
    device.submit(
        () -> {
          to.floats().put(start, floats);
          staging.give(floats);
        },
        floats.length);
  }

  double[] download(OneDnnBuffer x) {
    Form form = device.plain(x);
    float[] floats = staging.take(x.shape().size());
    device.await(() -> form.floats().get(0, floats));
    double[] values = new double[floats.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = floats[i];
    }
    staging.give(floats);
    return values;
  }
}
