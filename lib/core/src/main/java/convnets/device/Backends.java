package convnets.device;

import convnets.tensor.Backend;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The backends of this program by name. The best one is chosen once: the variable {@code
 * CONVNETS_BACKEND} if it is set, else the highest rank that loads.
 */
public final class Backends {
  private static final Map<String, Backend> LOADED = new ConcurrentHashMap<>();
  private static final List<String> NOTES = new ArrayList<>();

  private Backends() {}

  /** Returns the backend that a program gets if it names none. */
  public static Backend best() {
    return Best.BACKEND;
  }

  /** Returns why a better backend was not taken: one plain line each, or nothing. */
  public static List<String> notes() {
    synchronized (NOTES) {
      return List.copyOf(NOTES);
    }
  }

  /** Returns the names of all backends on the class path, in alphabetical order. */
  public static List<String> names() {
    return List.copyOf(providers().keySet());
  }

  /**
   * Returns the backend of this name.
   *
   * @throws BackendUnavailableException if there is none, or it does not load
   */
  public static Backend named(String name) {
    BackendProvider provider = providers().get(name);
    if (provider == null) {
      throw new BackendUnavailableException(
          "there is no backend \"" + name + "\": choose one of " + String.join(", ", names()),
          null);
    }
    return LOADED.computeIfAbsent(name, absent -> provider.load());
  }

  private static Map<String, BackendProvider> providers() {
    Map<String, BackendProvider> providers = new TreeMap<>();
    BackendProvider reference = new ReferenceProvider();
    providers.put(reference.name(), reference);
    ClassLoader loader = Backends.class.getClassLoader();
    ServiceLoader.load(BackendProvider.class, loader).forEach(p -> providers.put(p.name(), p));
    return providers;
  }

  private static Backend choose() {
    Optional<String> wanted =
        Optional.ofNullable(System.getenv("CONVNETS_BACKEND")).filter(name -> !name.isBlank());
    if (wanted.isPresent()) {
      return named(wanted.get());
    }
    List<BackendProvider> ranked = new ArrayList<>(providers().values());
    ranked.sort(Comparator.comparingInt(BackendProvider::rank).reversed());
    for (BackendProvider provider : ranked) {
      try {
        return named(provider.name());
      } catch (BackendUnavailableException e) {
        synchronized (NOTES) {
          NOTES.add(e.getMessage());
        }
      }
    }
    throw new BackendUnavailableException("no backend loads", null);
  }

  private static final class Best {
    static final Backend BACKEND = choose();
  }
}
