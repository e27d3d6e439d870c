package convnets.onednn;

import convnets.device.BackendUnavailableException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.bytedeco.dnnl.global.dnnl;
import org.bytedeco.javacpp.Loader;

/** oneDNN's first moments: silent, on a processor that it is made for, with our own budget. */
final class Start {
  private static final List<String> WIDE = List.of("amd64", "x86_64");

  private Start() {}

  /** Loads the library and returns where it lies. */
  static Path load() {
    preset("org.bytedeco.javacpp.maxbytes", "0");
    preset("org.bytedeco.javacpp.maxphysicalbytes", "0");
    preset("org.bytedeco.javacpp.logger", "slf4j");
    try {
      OpenMp.beforeLoading();
      Path library = Path.of(Loader.load(dnnl.class));
      checkProcessor();
      return library;
    } catch (BackendUnavailableException e) {
      throw e;
    } catch (RuntimeException | LinkageError e) {
      throw OneDnnProvider.unavailable(noLibrary(e), e);
    }
  }

  private static String noLibrary(Throwable thrown) {
    Throwable cause = thrown;
    while (cause.getCause() != null) {
      cause = cause.getCause();
    }
    String why = Optional.ofNullable(cause.getMessage())
        .flatMap(message -> message.lines().findFirst())
        .map(line -> ", " + line)
        .orElse("");
    return "no library for %s %s (%s%s)"
        .formatted(
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            cause.getClass().getSimpleName(),
            why);
  }

  /** Without AVX2 oneDNN computes, but not faster than others. */
  private static void checkProcessor() {
    boolean wide = WIDE.contains(System.getProperty("os.arch"));
    if (wide && !Processor.hasAvx2()) {
      throw OneDnnProvider.unavailable("this processor has no AVX2", null);
    }
  }

  private static void preset(String property, String value) {
    if (System.getProperty(property) == null) {
      System.setProperty(property, value);
    }
  }
}
