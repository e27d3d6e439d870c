package convnets.kernel;

/**
 * The door through which a library joins every notebook: its imports, pictures of its objects, its
 * magics, its short errors. The kernel finds extensions with {@link java.util.ServiceLoader} and
 * knows nothing else of the library.
 */
public interface Extension {
  /** Adds what this library has; called once, before the first cell runs. */
  void install(Registry registry);
}
