package convnets.onednn;

import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * How many threads compute, and how long they wait awake. oneDNN leaves both to OpenMP, which the
 * presets cannot reach; with more threads than cores it is many times slower.
 */
final class OpenMp {
  private static final List<String> LIBRARIES =
      List.of("libgomp.so.1", "libomp.dylib", "libiomp5.dylib");

  /**
   * Turns of the waiting loop before a thread sleeps. A step has many short operations: a thread
   * that sleeps between them is late for each, and one that never sleeps takes a core from others.
   */
  private static final String TURNS = "GOMP_SPINCOUNT";

  private static final String SOME_TURNS = "2000";

  private OpenMp() {}

  /** Sets what OpenMP reads only once, unless somebody has set it already. */
  static void beforeLoading() {
    boolean decided = System.getenv(TURNS) != null || System.getenv("OMP_WAIT_POLICY") != null;
    if (!decided && !Platform.isWindows()) {
      Object[] variable = {TURNS, SOME_TURNS, 0};
      NativeLibrary.getInstance("c").getFunction("setenv").invokeInt(variable);
    }
  }

  /** Sets the threads of the team of the calling thread; {@code library} stands beside OpenMP. */
  static void setThreads(Path library, int threads) {
    openMp(library)
        .ifPresent(path -> NativeLibrary.getInstance(path)
            .getFunction("omp_set_num_threads")
            .invokeVoid(new Object[] {threads}));
  }

  private static Optional<String> openMp(Path library) {
    if (Platform.isWindows()) {
      return Optional.of("vcomp140");
    }
    return LIBRARIES.stream()
        .map(library::resolveSibling)
        .filter(Files::exists)
        .map(Path::toString)
        .findFirst();
  }
}
