package convnets.data.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FetchLockTest {
  @TempDir
  private Path folder;

  @Test
  void theSecondWaitsForTheFirstAndIsToldOnce() throws Exception {
    List<String> events = new CopyOnWriteArrayList<>();
    CountDownLatch waits = new CountDownLatch(1);
    FetchLock first = FetchLock.of(folder, () -> events.add("never"));
    Thread second = new Thread(() -> {
      try (FetchLock lock = FetchLock.of(folder, waits::countDown)) {
        events.add("second");
      } catch (InterruptedException e) {
        events.add("interrupted");
      }
    });
    second.start();
    waits.await();
    events.add("first");
    first.close();
    second.join();
    assertEquals(List.of("first", "second"), events);
  }

  @Test
  void whoWaitsCanBeInterrupted() throws Exception {
    try (FetchLock first = FetchLock.of(folder, () -> {})) {
      Thread waiting = Thread.currentThread();
      assertThrows(InterruptedException.class, () -> FetchLock.of(folder, waiting::interrupt));
    }
    FetchLock.of(folder, () -> {
          throw new AssertionError("it is free");
        })
        .close();
  }
}
