package convnets.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import convnets.kernel.wire.Client;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
  @TempDir
  private Path folder;

  @Test
  void aKernelWhosePortIsTakenSaysSoAndEnds() throws IOException, InterruptedException {
    KernelConnectionProperties connection = Client.freePorts();
    int port = connection.getShellPort();
    Path file = Files.writeString(folder.resolve("c.json"), connection.toJsonString());
    try (ServerSocket other = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      assertEquals(port, other.getLocalPort());
      Process kernel = start(file.toString());
      String said = new String(kernel.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(
          "The kernel cannot start: cannot listen on tcp://127.0.0.1:" + port
              + ": Address already in use. Start the kernel anew: Jupyter then chooses"
              + " other ports\n",
          said);
      assertEquals(1, kernel.waitFor());
    }
  }

  @Test
  void aKernelWithoutAConnectionFileSaysHowItIsStarted() throws IOException, InterruptedException {
    Process kernel = start();
    assertEquals(
        "usage: java convnets.kernel.Main CONNECTION_FILE (Jupyter writes it)\n",
        new String(kernel.getErrorStream().readAllBytes(), StandardCharsets.UTF_8));
    assertEquals(2, kernel.waitFor());
  }

  private static Process start(String... arguments) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-cp",
        KernelClient.classPath(),
        Main.class.getName()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).start();
  }
}
