package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoctorTest {
  @TempDir
  private Path root;

  @Test
  void onABareMachineEachLineSaysWhatIsMissingAndWhatToDo() {
    assertEquals(
        List.of(
            "ok       JDK       17.0.15 in " + root.resolve("jvm/java-17"),
            "ok       JDK 25+   none; only `./course test --full` would use it",
            "missing  Maven     no " + root.resolve(".mvn/wrapper/maven-wrapper.properties")
                + " -> git checkout .mvn",
            "missing  Jupyter   none -> ./course start gets one, or says how",
            "missing  Kernel    not in " + root.resolve("kernels") + " -> ./course kernel install",
            "ok       Cores     2",
            "ok       Memory    4.0 GB, 512 MB of them free"),
        lines(new FakeMachine()).subList(0, 7));
  }

  @Test
  void onAMachineThatIsReadyEachLineSaysWhatIsThere() throws IOException {
    FakeMachine machine =
        new FakeMachine().has("jupyter-lab").answer("jupyter-lab --version", 0, "4.4.1");
    write(".mvn/wrapper/maven-wrapper.properties", "distributionUrl=x/apache-maven-3.9.9-bin.zip");
    Path java = root.resolve("jvm/java-17/bin/java");
    writeKernel(java);
    write("jvm/java-17/bin/java", "");
    write("jvm/java-25/bin/javac", "");
    write("jvm/java-25/release", "JAVA_VERSION=\"25.0.1\"");
    assertEquals(
        List.of(
            "ok       JDK 25+   25.0.1 in " + root.resolve("jvm/java-25"),
            "ok       Maven     3.9.9, through ./mvnw",
            "ok       Jupyter   4.4.1, jupyter-lab",
            "ok       Kernel    \"java\" in " + root.resolve("kernels")),
        lines(machine).subList(1, 5));
  }

  @Test
  void aKernelWhoseJdkIsGoneIsNamed() throws IOException {
    Path java = root.resolve("jvm/gone/bin/java");
    writeKernel(java);
    assertEquals(
        "missing  Kernel    the JDK it was installed with is gone: " + java
            + " -> ./course kernel install",
        lines(new FakeMachine()).get(4));
  }

  @Test
  void theTinyDataSetsOfTheRepositoryAreFound() {
    List<String> lines = lines(new FakeMachine());
    assertEquals(
        List.of("ok       Data      digits", "ok       Data      fashion-mini"),
        lines.stream().filter(line -> line.contains("Data")).limit(2).toList());
  }

  private List<String> lines(Machine machine) {
    Jdk jdk = new Jdk(root.resolve("jvm/java-17"), "17.0.15");
    Doctor doctor = new Doctor(new Repository(root), machine, jdk, root.resolve("kernels"));
    return doctor.findings().stream().map(Finding::line).toList();
  }

  private void writeKernel(Path java) throws IOException {
    write(
        "kernels/java/kernel.json",
        "{\"argv\": [\"%s\", \"convnets.kernel.Main\"]}"
            .formatted(java.toString().replace("\\", "\\\\")));
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text + "\n");
  }
}
