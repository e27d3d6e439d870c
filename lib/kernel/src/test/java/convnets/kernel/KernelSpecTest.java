package convnets.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KernelSpecTest {
  private static final KernelSpec SPEC = new KernelSpec(
      "Java (convnets)", List.of(Path.of("kernel.jar")), List.of("-Xmx1g"), Map.of("A", "b"));

  @Test
  void theFileNamesTheJdkThatInstalls(@TempDir Path folder) throws Exception {
    Path file = SPEC.install(folder, "java");
    JsonObject spec = JsonParser.parseString(Files.readString(file)).getAsJsonObject();
    assertEquals(folder.resolve("java").resolve("kernel.json"), file);
    assertEquals("Java (convnets)", spec.get("display_name").getAsString());
    assertEquals("java", spec.get("language").getAsString());
    assertEquals("message", spec.get("interrupt_mode").getAsString());
    assertEquals("{\"A\":\"b\"}", spec.get("env").toString());
    assertTrue(spec.getAsJsonArray("argv").contains(new JsonPrimitive(java().toString())));
    assertTrue(Files.size(folder.resolve("java").resolve("logo-64x64.png")) > 0);
  }

  @Test
  void whereTheJdkIsGoneAndPythonTooTheTerminalSaysSo(@TempDir Path folder) throws Exception {
    List<String> launcher = Launcher.write(folder, "Linux");
    assertEquals(List.of("/bin/sh", folder.resolve("start.sh").toString()), launcher);
    assumeTrue(Files.isExecutable(Path.of("/bin/sh")), "skipped: there is no shell here");
    List<String> command = new ArrayList<>(launcher);
    command.addAll(List.of("/gone/bin/java", "-cp", "kernel.jar", "connection.json"));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PATH", folder.toString());
    Process process = builder.start();
    assertEquals(
        "The JDK that this kernel was installed with is gone: there is no /gone/bin/java."
            + " Run ./course kernel install, then shut this kernel down and start it anew.\n",
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    assertEquals(3, process.waitFor());
  }

  @Test
  void onWindowsJupyterItselfStartsTheJvm(@TempDir Path folder) throws Exception {
    assertEquals(List.of(), Launcher.write(folder, "Windows 11"));
  }

  @Test
  void flagsOfNewerJdksAreGivenOnlyToThem() {
    assertEquals(
        List.of(
            Path.of("/jdk/bin/java").toString(),
            "-XX:+UseSerialGC",
            "-Xms96m",
            "-XX:NewSize=64m",
            "-XX:Tier3InvocationThreshold=60",
            "-XX:Tier3MinInvocationThreshold=30",
            "-XX:Tier3CompileThreshold=600",
            "-Xmx1g",
            "-cp",
            "kernel.jar",
            "convnets.kernel.Main",
            "{connection_file}"),
        SPEC.command(Path.of("/jdk"), 17));
    assertEquals(
        List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"),
        SPEC.command(Path.of("/jdk"), 24).subList(7, 9));
  }

  @Test
  void eachSystemKeepsKernelsInItsPlace() {
    Path home = Path.of("home");
    assertEquals(
        Path.of("home/.local/share/jupyter/kernels"),
        KernelSpec.userKernels(Map.of(), "Linux", home));
    assertEquals(
        Path.of("home/Library/Jupyter/kernels"),
        KernelSpec.userKernels(Map.of(), "Mac OS X", home));
    assertEquals(
        Path.of("roaming/jupyter/kernels"),
        KernelSpec.userKernels(Map.of("APPDATA", "roaming"), "Windows 11", home));
    assertEquals(
        Path.of("data/kernels"),
        KernelSpec.userKernels(Map.of("JUPYTER_DATA_DIR", "data"), "Linux", home));
  }

  private static Path java() {
    return Path.of(System.getProperty("java.home"), "bin", "java");
  }
}
