package convnets.onednn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import convnets.device.Backends;
import convnets.tensor.contract.FreshJava;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.bytedeco.dnnl.global.dnnl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

class OneDnnProviderTest {

  /** Loads the best backend in a fresh Java, and says why it is not a better one. */
  static final class Best {
    private Best() {}

    public static void main(String[] arguments) {
      System.out.println(Backends.best().name());
      Backends.notes().forEach(System.out::println);
    }
  }

  /** Does so on a processor that has no AVX2, as far as oneDNN can see. */
  static final class OldProcessor {
    private OldProcessor() {}

    public static void main(String[] arguments) {
      dnnl.dnnl_set_max_cpu_isa(dnnl.dnnl_cpu_isa_sse41);
      Best.main(arguments);
    }
  }

  /** Loads the backend, and says how far each compiler of Java gives way then. */
  static final class Politeness {
    private Politeness() {}

    public static void main(String[] arguments) throws IOException {
      Backends.named("onednn");
      for (String thread : Compilers.threads()) {
        String[] states = Files.readString(Path.of("/proc/self/task", thread, "stat"))
            .replaceFirst(".*\\) ", "")
            .split(" ");
        System.out.println(states[16]);
      }
    }
  }

  @Test
  @EnabledOnOs(OS.LINUX)
  void javasCompilersGiveWayToTheTeamThatComputes() throws IOException, InterruptedException {
    List<String> nice = FreshJava.run(List.of(), Politeness.class);
    assertFalse(nice.isEmpty(), "this Java has no compiler");
    nice.forEach(n -> assertEquals("10", n));
  }

  @Test
  void itIsTheBestBackendAndLoadsWithoutAWord() throws IOException, InterruptedException {
    assertEquals(List.of("onednn"), FreshJava.run(List.of(), Best.class));
  }

  @Test
  void withoutAvx2AnotherBackendIsTakenAndOneLineSaysWhy()
      throws IOException, InterruptedException {
    assertEquals(
        List.of(
            "reference", "onednn: this processor has no AVX2; a slower backend computes instead"),
        FreshJava.run(List.of(), OldProcessor.class));
  }

  @Test
  void onAnUnknownMachineAnotherBackendIsTakenAndOneLineSaysWhy()
      throws IOException, InterruptedException {
    List<String> lines =
        FreshJava.run(List.of("-Dorg.bytedeco.javacpp.platform=plan9-mips"), Best.class);
    assertEquals("reference", lines.get(0));
    assertEquals(2, lines.size(), "a name and one line, but got " + lines);
    String expected = "onednn: no library for " + System.getProperty("os.name") + " "
        + System.getProperty("os.arch") + " (UnsatisfiedLinkError, Platform \"plan9-mips\"";
    assertEquals(expected, lines.get(1).substring(0, expected.length()));
  }

  @Test
  void itDoesNotLoadNd4j() {
    assertFalse(Backends.names().contains("nd4j"), "ND4J is on the class path of these tests");
    assertEquals("onednn", Backends.named("onednn").name());
  }
}
