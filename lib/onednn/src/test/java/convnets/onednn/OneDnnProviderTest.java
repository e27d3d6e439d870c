package convnets.onednn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import convnets.device.Backends;
import convnets.tensor.contract.FreshJava;
import java.io.IOException;
import java.util.List;
import org.bytedeco.dnnl.global.dnnl;
import org.junit.jupiter.api.Test;

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
