package convnets.onednn;

import java.nio.FloatBuffer;

/** Factors and shifts that change from call to call, set just before the code that reads them. */
final class Numbers {
  private final Device device;
  private final Form first;
  private final Form second;
  private final Block shift;

  Numbers(Device device) {
    this.device = device;
    this.first = number();
    this.second = number();
    this.shift = number().block();
  }

  private Form number() {
    Layout one = device.layouts().plain(1);
    return new Form(one, device.fixed(one.bytes()));
  }

  /** Returns where the shift lies. */
  Block shift() {
    return shift;
  }

  /** Sets s, t and the shift for what runs next; only the worker calls. */
  void set(double s, double t, double shift) {
    set(first.block(), s);
    set(second.block(), t);
    set(this.shift, shift);
  }

  /** Runs s·a + t·b; only the worker calls. */
  void run(Primitive code, Form a, Form b, Form to) {
    device.runNow(code, a, b, to, first, second);
  }

  private static void set(Block block, double number) {
    FloatBuffer floats = block.floats();
    floats.put(0, (float) number);
  }
}
