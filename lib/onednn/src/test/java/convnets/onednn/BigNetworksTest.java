package convnets.onednn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A host of 2 GB is enough to train the networks of the history, if only a picture at a time. */
@Tag("full")
class BigNetworksTest {
  private static final long MOST_KILOBYTES = 2_000_000;

  static Stream<String> networks() {
    return BigStep.NETWORKS.keySet().stream().sorted();
  }

  @ParameterizedTest
  @MethodSource("networks")
  void aTrainingStepFitsIntoTwoGigabytes(String network) throws Exception {
    String only = "not measured: only Linux says in /proc what a process had at most";
    if (!Files.exists(Path.of("/proc/self/status"))) {
      System.out.println(only);
    }
    assumeTrue(Files.exists(Path.of("/proc/self/status")), only);
    Process process =
        new ProcessBuilder(command(network)).redirectErrorStream(true).start();
    List<String> lines = process.inputReader().lines().toList();
    assertEquals(0, process.waitFor(), String.join("\n", lines));
    System.out.println(network + ": " + String.join(", ", lines));
    assertTrue(Double.isFinite(Double.parseDouble(value(lines, "loss "))), lines.toString());
    assertEquals(
        List.of(), lines.stream().filter(line -> line.startsWith("stayed ")).toList());
    long peak = Long.parseLong(value(lines, "VmHWM:").replace("kB", "").strip());
    assertTrue(peak < MOST_KILOBYTES, network + " needs " + peak + " kB");
  }

  private static String value(List<String> lines, String name) {
    return lines.stream()
        .filter(line -> line.startsWith(name))
        .map(line -> line.substring(name.length()).strip())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no \"" + name + "\" in " + lines));
  }

  /** The flags of the notebooks' kernel, and the heap that Java takes on a host of 2 GB. */
  private static List<String> command(String network) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:+UseSerialGC", "-Xms96m", "-XX:NewSize=64m", "-Xmx512m"));
    if (Runtime.version().feature() >= 24) {
      command.add("--enable-native-access=ALL-UNNAMED");
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(List.of("-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(BigStep.class.getName(), network));
    return command;
  }
}
