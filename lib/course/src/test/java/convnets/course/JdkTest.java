package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JdkTest {
  @TempDir
  private Path folder;

  @Test
  void aJdkIsKnownByItsReleaseFileAndItsCompiler() throws IOException {
    Path home = jdk("some", "17.0.15");
    assertEquals(Optional.of(new Jdk(home, "17.0.15")), Jdk.in(home));
    Files.delete(home.resolve("bin/javac"));
    assertEquals(Optional.empty(), Jdk.in(home));
  }

  @Test
  void theFeatureIsTheFirstNumberOfTheVersion() {
    assertEquals(17, new Jdk(folder, "17.0.15").feature());
    assertEquals(25, new Jdk(folder, "25").feature());
    assertEquals(26, new Jdk(folder, "26-ea").feature());
  }

  @Test
  void theNewerJdkIsTheOneThatTheVariableNames() throws IOException {
    Path named = jdk("elsewhere/jdk", "25.0.1");
    Jdk current = new Jdk(jdk("jvm/seventeen", "17.0.15"), "17.0.15");
    jdk("jvm/newest", "26");
    FakeMachine machine = new FakeMachine().variable("JDK25_HOME", named.toString());
    assertEquals(Optional.of(named), Jdk.newer(machine, current).map(Jdk::home));
  }

  @Test
  void elseItIsOneBesideTheJdkInUse() throws IOException {
    Jdk current = new Jdk(jdk("jvm/seventeen", "17.0.15"), "17.0.15");
    jdk("jvm/a-little-newer", "21.0.2");
    Path newest = jdk("jvm/newest", "26");
    assertEquals(Optional.of(newest), Jdk.newer(new FakeMachine(), current).map(Jdk::home));
  }

  @Test
  void elseThereIsNone() throws IOException {
    Jdk current = new Jdk(jdk("jvm/seventeen", "17.0.15"), "17.0.15");
    FakeMachine machine =
        new FakeMachine().variable("JDK25_HOME", folder.resolve("gone").toString());
    assertEquals(Optional.empty(), Jdk.newer(machine, current));
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.createFile(home.resolve("bin/javac"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"%s\"%n".formatted(version));
    return home;
  }
}
