package convnets.tensor;

import java.util.function.Function;

/** What is seen to before any operation: nobody pressed Stop, all inputs live, on one backend. */
final class Operation {
  private Operation() {}

  static Tensor run(String operation, Function<Backend, Buffer> f, Tensor... inputs) {
    if (Thread.currentThread().isInterrupted()) {
      throw new ComputationInterruptedException(operation);
    }
    Backend backend = backend(operation, inputs);
    return new Tensor(backend, f.apply(backend));
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
}
