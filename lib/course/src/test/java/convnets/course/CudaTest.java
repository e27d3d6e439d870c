package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What {@code --gpu} does where there is a card, and where there is none that would do. */
class CudaTest {
  private static final String CARD = "NVIDIA GeForce RTX 3060, 8.6, 12288, 11000";

  @TempDir
  private Path root;

  private FakeMachine withCard(String line) {
    return new FakeMachine()
        .has("nvidia-smi")
        .answer(String.join(" ", GraphicsCard.QUESTION), 0, line)
        .answer("/sbin/ldconfig", 0, "libcudnn.so.8 libcublas.so.11 libcudart.so.11.0 ");
  }

  private FakeMachine thatFetches(FakeMachine machine) {
    return machine.answer(root.resolve("mvnw").toString(), 0, "").whenLogged(() -> {
      try {
        Files.writeString(root.resolve(".convnets/scratch/cuda-classpath"), "/m/nd4j-cuda.jar");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  @Test
  void aCardThatCannotComputeCostsALineAndTheProcessorTrains() {
    Typed train = Typed.in(
        root,
        withCard("NVIDIA H100 80GB HBM3, 9.0, 81559, 81079"),
        "train",
        "lenet5-modern",
        "--data",
        "fashion-mini",
        "--epochs",
        "1",
        "--gpu");
    assertEquals(Exit.OK, train.exit(), train.err());
    assertEquals(
        "course: --gpu: NVIDIA H100 80GB HBM3, 79.6 GB: its compute capability is 9.0, but ND4J's"
            + " CUDA 11.6 has machine code for 3.7 to 8.x only (Kepler to Ada); the processor"
            + " computes.",
        train.err().lines().findFirst().orElseThrow());
    assertTrue(train.out().startsWith("test error "), train.out());
  }

  @Test
  void aCardThatCanTrainsInAProcessOfItsOwn() {
    FakeMachine machine = thatFetches(withCard(CARD));
    Typed train = Typed.in(root, machine, "train", "lenet5", "--gpu", "--epochs", "3");
    assertEquals(
        "course: --gpu: NVIDIA GeForce RTX 3060, 12.0 GB: it should work (no card has shown it"
            + " yet). Fetching and building what it needs.\n",
        train.err());
    String build = machine.commands.get(0);
    assertTrue(build.contains(" -Pcuda -DskipTests -pl lib/nd4j -am package "), build);
    String child = machine.commands.get(1);
    assertTrue(
        child.contains(File.pathSeparator + "/m/nd4j-cuda.jar convnets.course.Main "), child);
    assertTrue(child.endsWith(" train lenet5 --epochs 3 --backend nd4j"), child);
  }

  @Test
  void withoutItsLibrariesTheProcessorComputes() {
    FakeMachine machine = withCard(CARD).answer(root.resolve("mvnw").toString(), 1, "");
    Typed train =
        Typed.in(root, machine, "train", "lenet5-modern", "--data", "no-such-set", "--gpu");
    assertTrue(
        train
            .err()
            .contains("course: --gpu: ND4J for CUDA could not be had (details: "
                + root.resolve(".convnets/log/cuda.log") + "); the processor computes.\n"),
        train.err());
  }

  @Test
  void aBackendAndACardAreTwoWishes() {
    Typed train =
        Typed.in(root, new FakeMachine(), "train", "lenet5", "--gpu", "--backend", "onednn");
    assertEquals(Exit.USAGE, train.exit());
    assertEquals(
        "course: --gpu chooses the backend nd4j: leave out --backend onednn\n", train.err());
  }

  @Test
  void theLibraryForProcessorsDoesNotStandBesideTheOneForCards() {
    String own = String.join(
        File.pathSeparator, "/m/core.jar", "/m/nd4j-native-1.0.jar", "/m/nd4j-native-api-1.0.jar");
    String cuda = String.join(
        File.pathSeparator,
        "/m/core.jar",
        "/m/nd4j-native-api-1.0.jar",
        "/m/nd4j-cuda-11.6-1.0.jar");
    assertEquals(
        String.join(
            File.pathSeparator,
            "/m/core.jar",
            "/m/nd4j-native-api-1.0.jar",
            "/m/nd4j-cuda-11.6-1.0.jar"),
        Cuda.swapped(own, cuda));
  }

  @Test
  void theKernelForCardsStandsBesideTheUsualOne() throws IOException {
    Course course = new Course(
        new Repository(root),
        new FakeMachine(),
        new PrintWriter(System.out),
        new PrintWriter(System.err));
    Path file = new Kernels(course).installGpu(root.resolve("kernels"), "/m/nd4j-cuda.jar");
    assertEquals(root.resolve("kernels/java-gpu/kernel.json"), file);
    String json = Files.readString(file);
    assertTrue(json.contains("\"display_name\": \"Java (GPU)\""), json);
    assertTrue(json.contains("\"CONVNETS_BACKEND\": \"nd4j\""), json);
    assertTrue(json.contains("\"/m/nd4j-cuda.jar\""), json);
    assertFalse(Files.exists(root.resolve("kernels/java")));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void theDoctorAsksTheProgramThatIsThere() throws Exception {
    Path program = root.resolve("nvidia-smi");
    Files.writeString(program, """
        #!/bin/sh
        wanted='--query-gpu=name,compute_cap,memory.total,memory.free'
        if [ "$*" = "$wanted --format=csv,noheader,nounits" ]; then
          echo 'Tesla V100-SXM2-16GB, 7.0, 16384, 400'
          echo 'NVIDIA B200, 10.0, 183359, 182000'
        fi
        """);
    Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    ProcessBuilder builder = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Dconvnets.home=" + root,
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            Main.class.getName(),
            "doctor")
        .redirectErrorStream(true);
    builder.environment().put("PATH", root + ":" + System.getenv("PATH"));
    Process process = builder.start();
    Set<String> lines = Set.copyOf(process.inputReader().lines().distinct().toList());
    process.waitFor();
    assertTrue(
        lines.contains("ok       GPU       Tesla V100-SXM2-16GB, 16.0 GB: 400 MB of its memory are"
            + " free, but 1.0 GB are needed; the processor computes"),
        lines::toString);
    assertTrue(
        lines.contains("ok       GPU       NVIDIA B200, 179.1 GB: its compute capability is 10.0,"
            + " but ND4J's CUDA 11.6 has machine code for 3.7 to 8.x only (Kepler to Ada); the"
            + " processor computes"),
        lines::toString);
  }
}
