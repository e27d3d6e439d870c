package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The answers of nvidia-smi that people have on their computers. */
class GpuTest {
  private static final String QUESTION = String.join(" ", GraphicsCard.QUESTION);
  private static final String CUDA_11 = """
      libcudnn.so.8 (libc6,x86-64) => /lib/libcudnn.so.8
      libcublas.so.11 (libc6,x86-64) => /lib/libcublas.so.11
      libcudart.so.11.0 (libc6,x86-64) => /lib/libcudart.so.11.0""";

  private static List<String> lines(FakeMachine machine) {
    return new Gpu(machine).findings().stream().map(Finding::line).toList();
  }

  private static FakeMachine answering(String answer) {
    return new FakeMachine().has("nvidia-smi").answer(QUESTION, 0, answer);
  }

  @Test
  void withoutAnNvidiaCardTheProcessorComputes() {
    assertEquals(
        List.of("ok       GPU       no NVIDIA card, or no driver for it; the processor computes"),
        lines(new FakeMachine()));
  }

  @Test
  void aDriverThatDoesNotAnswerIsQuoted() {
    FakeMachine machine = new FakeMachine()
        .has("nvidia-smi")
        .answer(
            QUESTION,
            9,
            "NVIDIA-SMI has failed because it couldn't communicate with the NVIDIA driver.\nMore");
    assertEquals(
        List.of("ok       GPU       nvidia-smi says \"NVIDIA-SMI has failed because it couldn't"
            + " communicate with the NVIDIA driver.\" (exit code 9); the processor computes"),
        lines(machine));
    assertEquals(
        List.of("ok       GPU       nvidia-smi says nothing (exit code 0); the processor computes"),
        lines(answering("")));
  }

  @Test
  void hopperAndTheOldestCardsAreRefusedByTheirComputeCapability() {
    String why = ", but ND4J's CUDA 11.6 has machine code for 3.7 to 8.x only (Kepler to Ada);"
        + " the processor computes";
    assertEquals(
        List.of(
            "ok       GPU       NVIDIA H100 80GB HBM3, 79.6 GB: its compute capability is 9.0"
                + why,
            "ok       GPU       GeForce GTX 580, 1.5 GB: its compute capability is 2.0" + why,
            "ok       GPU       NVIDIA RTX PRO 6000, 95.6 GB: its compute capability is 12.0"
                + why),
        lines(answering("""
            NVIDIA H100 80GB HBM3, 9.0, 81559, 81079
            GeForce GTX 580, 2.0, 1536, 1500
            NVIDIA RTX PRO 6000, 12.0, 97887, 97000
            """)));
  }

  @Test
  void aCardWithoutRoomOrWithoutCudaSaysWhatIsMissing() {
    assertEquals(
        List.of(
            "ok       GPU       Tesla V100-SXM2-16GB, 16.0 GB: 400 MB of its memory are free, but"
                + " 1.0 GB are needed; the processor computes",
            "ok       GPU       NVIDIA A100, 40 GB, 40.0 GB: CUDA 11.6 with cuDNN 8 is needed, but"
                + " this computer has no libcudart.so.11.0, no libcublas.so.11; the processor"
                + " computes"),
        lines(answering("""
            Tesla V100-SXM2-16GB, 7.0, 16384, 400
            NVIDIA A100, 40 GB, 8.0, 40960, 40000""")
            .answer("/sbin/ldconfig", 0, CUDA_11.lines().findFirst().orElseThrow())));
  }

  @Test
  void aCardThatShouldWorkIsSaidToBeUntried() {
    assertEquals(
        List.of("ok       GPU       NVIDIA GeForce RTX 4090, 24.0 GB: it should work (no card"
            + " has shown it yet); --gpu uses it"),
        lines(answering("NVIDIA GeForce RTX 4090, 8.9, 24564, 24000")
            .answer("/sbin/ldconfig", 0, CUDA_11)));
  }

  @Test
  void librariesAreAlsoFoundWhereAVariablePointsTo(@TempDir Path folder) throws IOException {
    for (String library : List.of("libcublas.so.11", "libcudart.so.11.0", "libcudnn.so.8")) {
      Files.createFile(folder.resolve(library));
    }
    FakeMachine machine = answering("NVIDIA A10, 8.6, 23028, 22000");
    assertTrue(lines(machine).get(0).contains("this computer has no libcudart.so.11.0"));
    machine.variable("LD_LIBRARY_PATH", "/nowhere:" + folder);
    assertTrue(lines(machine).get(0).contains("it should work"), lines(machine)::toString);
  }

  @Test
  void anAnswerOfAnotherFormIsQuoted() {
    assertEquals(
        List.of("ok       GPU       nvidia-smi says \"NVIDIA GB10, 12.1, [N/A], [N/A]\", which is"
            + " not understood; the processor computes"),
        lines(answering("NVIDIA GB10, 12.1, [N/A], [N/A]")));
  }
}
