package convnets.autograd;

import convnets.tensor.Backend;
import convnets.tensor.Buffer;
import convnets.tensor.Shape;
import convnets.tensor.reference.ReferenceBackend;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The reference backend, but its memory is counted: how many numbers live, and lived at most. */
public final class CountingBackend {
  private final Set<Counted> live = new HashSet<>();
  private long numbers;
  private long most;

  /** A buffer that is alive until it is freed; it is equal to itself only. */
  private final class Counted implements Buffer {
    private final Buffer inner;

    Counted(Buffer inner) {
      this.inner = inner;
      live.add(this);
      numbers += shape().size();
      most = Math.max(most, numbers);
    }

    @Override
    public Shape shape() {
      return inner.shape();
    }

    @Override
    public void free() {
      if (live.remove(this)) {
        numbers -= shape().size();
      }
    }
  }

  /** Returns the backend whose memory is counted. */
  public Backend backend() {
    return (Backend) Proxy.newProxyInstance(
        Backend.class.getClassLoader(),
        new Class<?>[] {Backend.class},
        (proxy, method, arguments) -> {
          Object[] inner = arguments == null ? new Object[0] : arguments;
          try {
            Object result = method.invoke(
                ReferenceBackend.REFERENCE,
                Arrays.stream(inner).map(CountingBackend::unwrapped).toArray());
            return result instanceof Buffer buffer ? new Counted(buffer) : result;
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        });
  }

  private static Object unwrapped(Object argument) {
    if (argument instanceof List<?> list) {
      return list.stream().map(CountingBackend::unwrapped).toList();
    }
    return argument instanceof Counted counted ? counted.inner : argument;
  }

  /** Returns how many numbers live. */
  public long live() {
    return numbers;
  }

  /** Forgets how many lived at most until now. */
  public void watch() {
    most = numbers;
  }

  /** Returns how many lived at most since {@link #watch}. */
  public long most() {
    return most;
  }
}
