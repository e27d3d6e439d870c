package convnets.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DeviceTest {
  private static final Device FLOATS =
      new Device("onednn", 2, "AMD EPYC", 2, "Linux amd64", "17.0.15");

  @Test
  void itReadsAsALine() {
    assertEquals(
        "onednn, 2 threads, AMD EPYC, 2 cores, Linux amd64, Java 17.0.15", FLOATS.toString());
  }

  @Test
  void onlyTheSameThreadsProcessorAndJavaComputeAlike() {
    assertTrue(FLOATS.computesLike(FLOATS));
    assertFalse(
        FLOATS.computesLike(new Device("onednn", 1, "AMD EPYC", 2, "Linux amd64", "17.0.15")));
    assertFalse(
        FLOATS.computesLike(new Device("onednn", 2, "Apple M1", 2, "Linux amd64", "17.0.15")));
    assertFalse(FLOATS.computesLike(new Device("onednn", 2, "AMD EPYC", 2, "Linux amd64", "25")));
    assertFalse(
        FLOATS.computesLike(new Device("nd4j", 2, "AMD EPYC", 2, "Linux amd64", "17.0.15")));
  }
}
