package convnets.onednn;

import convnets.tensor.Buffer;
import convnets.tensor.Shape;
import java.lang.ref.Cleaner;
import java.util.List;
import java.util.Optional;

/** Floats in whatever layouts oneDNN likes, freed by a scope or the collector. */
final class OneDnnBuffer implements Buffer {
  private static final Cleaner CLEANER = Cleaner.create();

  private final Shape shape;
  private final Forms forms;
  private final Cleaner.Cleanable giveBack;
  private Optional<OneDnnBuffer> companion = Optional.empty();
  private Optional<OneDnnBuffer> mask = Optional.empty();
  private boolean rectified;

  OneDnnBuffer(Shape shape, Forms forms) {
    this.shape = shape;
    this.forms = forms;
    this.giveBack = CLEANER.register(this, forms);
  }

  /** Returns a buffer that this backend has made. */
  static OneDnnBuffer own(Buffer buffer) {
    return (OneDnnBuffer) buffer;
  }

  static List<OneDnnBuffer> own(List<Buffer> buffers) {
    return buffers.stream().map(OneDnnBuffer::own).toList();
  }

  @Override
  public Shape shape() {
    return shape;
  }

  Forms forms() {
    return forms;
  }

  Form home() {
    return forms.home();
  }

  Layout layout() {
    return forms.home().layout();
  }

  /** Keeps what was computed along with these numbers: the places of a pooling's maxima. */
  void accompany(OneDnnBuffer other) {
    companion = Optional.of(other);
  }

  Optional<OneDnnBuffer> companion() {
    return companion;
  }

  /** Returns the companion to somebody who will free it. */
  Optional<OneDnnBuffer> takeCompanion() {
    Optional<OneDnnBuffer> taken = companion;
    companion = Optional.empty();
    return taken;
  }

  /** Says that these numbers have gone through a ReLU. */
  OneDnnBuffer rectified() {
    rectified = true;
    return this;
  }

  boolean isRectified() {
    return rectified;
  }

  /** Says that this gradient is 0 wherever {@code y} is: what the slope of a ReLU would do. */
  OneDnnBuffer maskedBy(OneDnnBuffer y) {
    mask = Optional.of(y);
    return this;
  }

  boolean isMaskedBy(OneDnnBuffer y) {
    return mask.filter(known -> known.equals(y)).isPresent();
  }

  @Override
  public void free() {
    companion.ifPresent(OneDnnBuffer::free);
    companion = Optional.empty();
    giveBack.clean();
  }
}
