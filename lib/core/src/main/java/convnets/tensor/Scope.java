package convnets.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * A stretch of work whose tensors are freed at its end, except those that are kept: a training step
 * is one. Scopes nest; each belongs to the thread that opened it.
 *
 * <pre>{@code
 * try (Scope step = Scope.open("step")) {
 *   Tensor y = x.matmul(w);          // freed at the closing brace
 *   total = step.keep(y.sum());      // lives on
 * }
 * }</pre>
 */
public final class Scope implements AutoCloseable {
  private static final ThreadLocal<Scope> CURRENT = new ThreadLocal<>();

  private final String name;
  private final Scope parent;
  private final Thread owner = Thread.currentThread();
  private final List<Tensor> tensors = new ArrayList<>();
  private boolean closed;

  private Scope(String name, Scope parent) {
    this.name = name;
    this.parent = parent;
  }

  /** Opens a scope on this thread; errors will call it by its name. */
  public static Scope open(String name) {
    Scope scope = new Scope(name, CURRENT.get());
    CURRENT.set(scope);
    return scope;
  }

  /** Saves a tensor from the end of this scope: the scope around it, or the collector, frees it. */
  public Tensor keep(Tensor tensor) {
    if (tensor.scope() == this) {
      tensor.moveTo(parent);
      if (parent != null) {
        parent.tensors.add(tensor);
      }
    }
    return tensor;
  }

  /** Returns whether a tensor is freed here, so that it has no other use than those in here. */
  public boolean frees(Tensor tensor) {
    return tensor.scope() == this;
  }

  /**
   * Frees a tensor of this scope now, if it will not be used again: what is large need not wait for
   * the end. What this scope does not free at its end, it does not free here either.
   */
  public void free(Tensor tensor) {
    if (tensor.scope() == this) {
      tensor.free(name);
      tensor.moveTo(null);
    }
  }

  /**
   * Frees what was made inside.
   *
   * @throws IllegalStateException if a scope inside is still open, or another thread calls
   */
  @Override
  public void close() {
    if (closed) {
      return;
    }
    if (Thread.currentThread() != owner || CURRENT.get() != this) {
      throw new IllegalStateException(
          "scope \"" + name + "\": close scopes in the thread that opened them, the inner first");
    }
    closed = true;
    if (parent == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(parent);
    }
    for (Tensor tensor : tensors) {
      if (tensor.scope() == this) {
        tensor.free(name);
      }
    }
  }

  static Scope adopt(Tensor tensor) {
    Scope scope = CURRENT.get();
    if (scope != null) {
      scope.tensors.add(tensor);
    }
    return scope;
  }

  /** Runs the code as if no scope were open, so that what it makes outlives them all. */
  public static <T> T outside(Supplier<T> code) {
    Scope scope = CURRENT.get();
    CURRENT.remove();
    try {
      return code.get();
    } finally {
      if (scope != null) {
        CURRENT.set(scope);
      }
    }
  }
}
