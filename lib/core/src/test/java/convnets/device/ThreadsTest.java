package convnets.device;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class ThreadsTest {
  @Test
  void allCoresComputeIfNobodyWantsLess() {
    assertEquals(8, Threads.of(Map.of(), 8));
  }

  @Test
  void fewerThreadsComputeIfSomebodyWantsThem() {
    assertEquals(3, Threads.of(Map.of("CONVNETS_THREADS", "3"), 8));
    assertEquals(2, Threads.of(Map.of("OMP_NUM_THREADS", "2"), 8));
    assertEquals(3, Threads.of(Map.of("CONVNETS_THREADS", " 3 ", "OMP_NUM_THREADS", "2"), 8));
  }

  @Test
  void thereAreNeverMoreThreadsThanCores() {
    assertEquals(2, Threads.of(Map.of("CONVNETS_THREADS", "64"), 2));
    assertEquals(2, Threads.of(Map.of("OMP_NUM_THREADS", "64"), 2));
  }

  @Test
  void whatIsNoNumberOfThreadsCountsForNothing() {
    for (String text : new String[] {"", "0", "-1", "many", "4,2"}) {
      assertEquals(8, Threads.of(Map.of("CONVNETS_THREADS", text), 8), text);
    }
  }
}
