package convnets.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
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
    String java = spec.getAsJsonArray("argv").get(0).getAsString();
    assertTrue(Files.isExecutable(Path.of(java)) || Files.isExecutable(Path.of(java + ".exe")));
    assertTrue(Files.size(folder.resolve("java").resolve("logo-64x64.png")) > 0);
  }

  @Test
  void flagsOfNewerJdksAreGivenOnlyToThem() {
    assertEquals(
        List.of(
            Path.of("/jdk/bin/java").toString(),
            "-XX:+UseSerialGC",
            "-Xms32m",
            "-Xmx1g",
            "-cp",
            "kernel.jar",
            "convnets.kernel.Main",
            "{connection_file}"),
        SPEC.command(Path.of("/jdk"), 17));
    assertEquals(
        List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow"),
        SPEC.command(Path.of("/jdk"), 24).subList(3, 5));
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
}
