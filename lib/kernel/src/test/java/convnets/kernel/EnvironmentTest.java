package convnets.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnvironmentTest {
  @Test
  void theClassPathTakesGlobs(@TempDir Path folder) throws Exception {
    Path one = Files.createFile(folder.resolve("one.jar"));
    Path two = Files.createFile(folder.resolve("two.jar"));
    Path classes = Files.createDirectory(folder.resolve("classes"));
    Files.createFile(folder.resolve("notes.txt"));
    String value = folder + "/*.jar" + File.pathSeparator + classes;
    Environment environment = new Environment(Map.of("IJAVA_CLASSPATH", value));
    assertEquals(Set.of(one, two, classes), Set.copyOf(environment.classPath()));
  }

  @Test
  void startUpScriptsRunFilesFirst(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.jshell"), "int a;");
    Environment environment = new Environment(Map.of(
        "IJAVA_STARTUP_SCRIPT", "int b;", "IJAVA_STARTUP_SCRIPTS_PATH", folder + "/*.jshell"));
    assertEquals(
        List.of("int a;", "int b;"), List.copyOf(environment.startupScripts().values()));
  }

  @Test
  void theTimeLimitIsInMillisecondsOrHasAUnit() {
    assertEquals(0, new Environment(Map.of()).limitMillis());
    assertEquals(0, new Environment(Map.of("IJAVA_TIMEOUT", "-1")).limitMillis());
    assertEquals(250, new Environment(Map.of("IJAVA_TIMEOUT", "250")).limitMillis());
    assertEquals(30_000, new Environment(Map.of("IJAVA_TIMEOUT", "30 seconds")).limitMillis());
  }

  @Test
  void aTimeLimitThatIsNoneIsRefused() {
    Environment environment = new Environment(Map.of("IJAVA_TIMEOUT", "soon"));
    Exception error = assertThrows(IllegalArgumentException.class, environment::limitMillis);
    assertEquals(
        "IJAVA_TIMEOUT=soon is no time: write milliseconds, or as in 30 SECONDS",
        error.getMessage());
  }
}
