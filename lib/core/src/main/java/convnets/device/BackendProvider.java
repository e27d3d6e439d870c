package convnets.device;

import convnets.tensor.Backend;

/** How a backend is found: one provider a backend, listed for {@link java.util.ServiceLoader}. */
public interface BackendProvider {
  /** Returns the name of the backend, known without loading it. */
  String name();

  /** Returns the rank among those that load: the highest becomes {@link Backends#best}. */
  int rank();

  /**
   * Loads the backend, with its native library if it has one.
   *
   * @throws BackendUnavailableException with one plain line, if it cannot run on this machine
   */
  Backend load();
}
