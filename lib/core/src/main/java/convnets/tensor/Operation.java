package convnets.tensor;

import java.util.List;
import java.util.function.Function;

/** What is seen to before any operation: nobody pressed Stop, all inputs live, on one backend. */
final class Operation {
  private Operation() {}

  static Tensor run(String operation, Function<Backend, Buffer> f, Tensor... inputs) {
    return runAll(operation, backend -> List.of(f.apply(backend)), inputs).get(0);
  }

  static List<Tensor> runAll(
      String operation, Function<Backend, List<Buffer>> f, Tensor... inputs) {
    if (Thread.currentThread().isInterrupted()) {
      throw new ComputationInterruptedException(operation);
    }
    Backend backend = backend(operation, inputs);
    return f.apply(backend).stream().map(buffer -> new Tensor(backend, buffer)).toList();
  }

  /** Returns the backend of all inputs, which live. */
  static Backend backend(String operation, Tensor... inputs) {
    Backend backend = inputs[0].backend();
    for (Tensor input : inputs) {
      input.buffer(operation);
      if (input.backend() != backend) {
        throw new ShapeException(
            "%s: a %s tensor of backend \"%s\" met a %s tensor of backend \"%s\";"
                + " bring one over with to(backend)",
            operation,
            inputs[0].shape(),
            backend.name(),
            input.shape(),
            input.backend().name());
      }
    }
    return backend;
  }

  static void sameShape(String operation, Tensor a, Tensor b) {
    if (!a.shape().equals(b.shape())) {
      throw new ShapeException(
          "%s: the shapes must be equal, but %s ≠ %s", operation, a.shape(), b.shape());
    }
  }
}
