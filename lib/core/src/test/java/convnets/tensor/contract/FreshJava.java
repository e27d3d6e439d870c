package convnets.tensor.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Runs a main class in a Java of its own, so that no other test has warmed, filled or changed it. */
public final class FreshJava {
  private FreshJava() {}

  /** Returns all lines that the program printed, errors among them; fails if it did not end in 0. */
  public static List<String> run(List<String> flags, Class<?> main, String... arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(flags);
    command.addAll(permissions());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    byte[] output = process.getInputStream().readAllBytes();
    List<String> lines = new String(output, StandardCharsets.UTF_8).lines().toList();
    assertEquals(0, process.waitFor(), String.join("\n", lines));
    return lines;
  }

  /** What newer JDKs want said aloud before native code is loaded, as it was said to this Java. */
  private static List<String> permissions() {
    Stream<String> flags = ManagementFactory.getRuntimeMXBean().getInputArguments().stream();
    return flags
        .filter(flag -> flag.startsWith("--enable-native-access") || flag.startsWith("--sun-misc"))
        .toList();
  }
}
