package convnets.kernel;

import convnets.kernel.wire.Client;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Map;

/**
 * Plays a short notebook, kernel and page in one process, and ends. Started with {@code
 * -XX:ArchiveClassesAtExit}, the JVM keeps the classes that a kernel loads at its start in a file,
 * from which later kernels take them ready-made.
 */
public final class Rehearsal {
  private Rehearsal() {}

  /** Plays these cells. */
  public static void main(String... cells)
      throws IOException, GeneralSecurityException, InterruptedException {
    KernelConnectionProperties connection = Client.freePorts();
    Kernel kernel = new Kernel(connection, new Environment(Map.of()));
    Thread thread = new Thread(() -> serve(kernel), "kernel");
    thread.setDaemon(true);
    thread.start();
    try (Client client = new Client(connection)) {
      client.awaitReady();
      for (String cell : cells) {
        client.run(cell);
      }
    }
    kernel.shutDown();
    thread.join();
    System.exit(0);
  }

  private static void serve(Kernel kernel) {
    try {
      kernel.run();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
