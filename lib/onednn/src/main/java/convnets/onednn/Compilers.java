package convnets.onednn;

import com.sun.jna.Function;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Java's compilers, which work beside a network as long as its code is new. OpenMP's threads wait
 * for each other awake: if one loses its core to a compiler for some milliseconds, both are lost.
 * So the compilers give way, where a thread has a priority of its own: on Linux.
 */
final class Compilers {
  private static final Path THREADS = Path.of("/proc/self/task");

  /** The names of both, as far as Linux keeps a name. */
  private static final List<String> NAMES = List.of("C1 CompilerThre", "C2 CompilerThre");

  /** A tenth of the time of a thread that computes, if both want the same core. */
  private static final int NICE = 10;

  private static final int ONE_THREAD = 0;

  private Compilers() {}

  /** Lets the compilers of this process give way; where that cannot be, all stays as it is. */
  static void giveWay() {
    if (Platform.isLinux()) {
      Function setPriority = NativeLibrary.getInstance("c").getFunction("setpriority");
      for (String thread : threads()) {
        setPriority.invokeInt(new Object[] {ONE_THREAD, Integer.valueOf(thread), NICE});
      }
    }
  }

  /** Returns the numbers that Linux has given to the compilers' threads. */
  static List<String> threads() {
    try (Stream<Path> all = Files.list(THREADS)) {
      return all.filter(Compilers::compiles)
          .map(thread -> thread.getFileName().toString())
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static boolean compiles(Path thread) {
    try {
      return NAMES.contains(Files.readString(thread.resolve("comm")).strip());
    } catch (IOException e) {
      return false;
    }
  }
}
