package convnets.kernel;

import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;

/** Starts a kernel as Jupyter does: with the file that names its sockets. */
public final class Main {
  private Main() {}

  /** Runs until Jupyter shuts the kernel down, or dies. */
  public static void main(String... arguments)
      throws IOException, GeneralSecurityException, InterruptedException {
    if (arguments.length != 1) {
      System.err.println("usage: java convnets.kernel.Main CONNECTION_FILE (Jupyter writes it)");
      System.exit(2);
    }
    try {
      serve(KernelConnectionProperties.parse(Files.readString(Path.of(arguments[0]))));
      System.exit(0);
    } catch (UncheckedIOException e) {
      System.err.println("The kernel cannot start: " + e.getCause().getMessage());
      System.exit(1);
    }
  }

  private static void serve(KernelConnectionProperties connection)
      throws GeneralSecurityException, InterruptedException {
    Kernel kernel = new Kernel(connection, Environment.ofSystem());
    endWithJupyter(kernel);
    kernel.run();
  }

  /** A Jupyter that was killed would leave the kernel behind. */
  private static void endWithJupyter(Kernel kernel) {
    String parent = System.getenv("JPY_PARENT_PID");
    boolean isNumber = parent != null && parent.matches("[1-9]\\d{0,9}");
    if (isNumber && !System.getProperty("os.name").startsWith("Windows")) {
      ProcessHandle.of(Long.parseLong(parent))
          .ifPresent(jupyter -> jupyter.onExit().thenRun(kernel::shutDown));
    }
  }
}
