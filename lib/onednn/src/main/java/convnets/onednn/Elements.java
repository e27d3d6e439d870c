package convnets.onednn;

import convnets.tensor.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bytedeco.dnnl.global.dnnl.algorithm;

/** Sums, products and quotients of numbers in the same place. */
final class Elements {
  private final Device device;
  private final Numbers numbers;

  Elements(Device device, Numbers numbers) {
    this.device = device;
    this.numbers = numbers;
  }

  /** Returns a ∘ b, in the layout of a. */
  OneDnnBuffer combined(algorithm operation, OneDnnBuffer a, OneDnnBuffer b) {
    Layout layout = a.layout();
    return combined(operation, a, layout, device.form(b, layout));
  }

  /** Returns x ∘ b[c], where the number of a channel meets each of its places. */
  OneDnnBuffer perChannel(algorithm operation, OneDnnBuffer x, OneDnnBuffer b) {
    long[] dims = ones(x.layout());
    dims[1] = b.shape().axis(0);
    Layout numbers = device.layouts().like(x.layout(), dims);
    return combined(operation, x, x.layout(), device.form(b, numbers));
  }

  /** Returns x times a number that nobody has looked at. */
  OneDnnBuffer timesNumber(OneDnnBuffer x, OneDnnBuffer number) {
    Form one = device.plain(number).as(device.layouts().plain(1));
    return combined(algorithm.binary_mul, x, device.layouts().row(x.layout()), one);
  }

  private OneDnnBuffer combined(algorithm operation, OneDnnBuffer a, Layout seen, Form b) {
    Form y = device.form(operation.name(), a.shape(), a.layout());
    if (Few.are(seen) && (b.layout() == seen || b.layout().bytes() == Float.BYTES)) {
      device.submit(Few.combined(operation, a.home().as(seen), b, y));
    } else {
      Primitive code = device.primitive(
          "binary", () -> binary(operation, seen, b.layout()).plain(), operation, seen, b.layout());
      device.run(code, a.home().as(seen), b, y.as(seen));
    }
    return device.buffer(a.shape(), y);
  }

  /** Returns scale·x + shift. */
  OneDnnBuffer affine(OneDnnBuffer x, double scale, double shift) {
    Form y = device.form("affine", x.shape(), x.layout());
    affine(x.home(), y, scale, shift);
    return device.buffer(x.shape(), y);
  }

  /** Multiplies a buffer that nobody has seen yet, where it lies. */
  OneDnnBuffer scaledInPlace(OneDnnBuffer x, double scale) {
    affine(x.home(), x.home(), scale, 0);
    return x;
  }

  private void affine(Form from, Form to, double scale, double shift) {
    if (Few.are(from.layout())) {
      device.submit(Few.affine(from, to, scale, shift));
      return;
    }
    Layout seen =
        shift == 0 || from.layout().plain() ? device.layouts().row(from.layout()) : from.layout();
    Layout everywhere = device.layouts().plain(ones(seen));
    Form number = new Form(everywhere, numbers.shift());
    Primitive code = scaledSum(seen, everywhere);
    device.submit(() -> {
      numbers.set(scale, 1, shift);
      numbers.run(code, from.as(seen), number, to.as(seen));
    });
  }

  /** target ← keep·target + scale·x, in the layout of x: all of them in one turn. */
  void blend(List<OneDnnBuffer> targets, double keep, double scale, List<OneDnnBuffer> xs) {
    List<Runnable> moves = new ArrayList<>();
    for (int i = 0; i < targets.size(); i++) {
      Form x = xs.get(i).home();
      Layout row = device.layouts().row(x.layout());
      Form from = x.as(row);
      Form to = owned(targets.get(i), x.layout()).as(row);
      moves.add(Few.are(row) ? Few.blended(to, keep, from, scale) : many(to, from));
    }
    device.submit(() -> {
      numbers.set(keep, scale, 0);
      moves.forEach(Runnable::run);
    });
  }

  private Runnable many(Form to, Form from) {
    Primitive code = scaledSum(to.layout(), from.layout());
    return () -> numbers.run(code, to, from, to);
  }

  /** target ← x, in the layout of x. */
  void copy(OneDnnBuffer target, OneDnnBuffer x) {
    Form from = x.home();
    device.write(from, owned(target, from.layout()));
  }

  /** Returns the numbers in this layout, which becomes their only form: they are to be changed. */
  private Form owned(OneDnnBuffer target, Layout layout) {
    Shape shape = target.shape();
    Form form = device.form(target, layout);
    if (form.block().isShared()) {
      form = device.copy(shape, form, layout);
      target.forms().add(form);
    }
    target.forms().keepOnly(form);
    return form;
  }

  private Primitive scaledSum(Layout a, Layout b) {
    return device.primitive(
        "scaled sum", () -> binary(algorithm.binary_add, a, b).scaled(), a, b);
  }

  private Binary binary(algorithm operation, Layout a, Layout b) {
    return new Binary(device.cpu(), device.layouts(), operation, a, b);
  }

  private static long[] ones(Layout layout) {
    long[] ones = layout.extents();
    Arrays.fill(ones, 1);
    return ones;
  }
}
