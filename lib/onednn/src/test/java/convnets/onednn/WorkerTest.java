package convnets.onednn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkerTest {
  private final Worker worker = new Worker();

  @Test
  void workIsDoneInTheOrderInWhichItWasHandedOver() {
    List<Integer> done = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      int task = i;
      worker.submit(() -> done.add(task));
    }
    assertEquals(IntStream.range(0, 10_000).boxed().toList(), worker.await(() -> done));
  }

  @Test
  void workBeginsWhenSomebodyWaitsForIt() {
    AtomicInteger done = new AtomicInteger();
    for (int i = 0; i < Worker.BUNDLE - 1; i++) {
      worker.submit(done::incrementAndGet);
    }
    assertEquals(0, done.get(), "a bundle is not full yet");
    assertEquals(Worker.BUNDLE - 1, worker.await(done::get));
  }

  @Test
  void muchWorkBeginsThoughNobodyWaits() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    for (int i = 0; i < Worker.BUNDLE; i++) {
      worker.submit(begun::countDown);
    }
    assertTrue(begun.await(1, TimeUnit.MINUTES), "a full bundle goes to the worker");
  }

  @Test
  void whatKeepsManyNumbersBeginsThoughNobodyWaits() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    worker.submit(begun::countDown, Worker.NUMBERS);
    assertFalse(begun.await(50, TimeUnit.MILLISECONDS), "so many may wait");
    worker.submit(begun::countDown, 1);
    assertTrue(begun.await(1, TimeUnit.MINUTES), "more may not");
  }

  @Test
  void manyCallersHandOverWithoutLosingATask() throws InterruptedException {
    int[] done = new int[1];
    List<Thread> callers = IntStream.range(0, 4)
        .mapToObj(caller -> new Thread(() -> {
          for (int i = 1; i <= 5_000; i++) {
            worker.submit(() -> done[0]++);
            if (i % 100 == 0) {
              worker.await(() -> true);
            }
          }
        }))
        .toList();
    callers.forEach(Thread::start);
    for (Thread caller : callers) {
      caller.join();
    }
    assertEquals(20_000, worker.await(() -> done[0]));
  }

  @Test
  void whoWaitsGetsTheErrorOfHisOwnTask() {
    IllegalArgumentException e = assertThrows(
        IllegalArgumentException.class,
        () -> worker.await(() -> {
          throw new IllegalArgumentException("mine");
        }));
    assertEquals("mine", e.getMessage());
    assertEquals(1, worker.await(() -> 1), "the worker lives on");
  }

  @Test
  void aFailureThatNobodyWaitedForIsToldToTheNextCaller() {
    worker.submit(() -> {
      throw new IllegalStateException("convolution ended with status 1");
    });
    IllegalStateException e =
        assertThrows(IllegalStateException.class, () -> worker.await(() -> 1));
    assertEquals(
        "onednn: an operation that was under way has failed: convolution ended with status 1",
        e.getMessage());
    assertEquals(2, worker.await(() -> 2), "told once");
  }

  @Test
  void anInterruptDoesNotDisturbWhoWaits() {
    Thread.currentThread().interrupt();
    assertEquals(3, worker.await(() -> 3));
    assertTrue(Thread.interrupted(), "the flag is still set");
  }

  @Test
  void aSizeIsRoundedUpByAnEighthAtMost() {
    for (long bytes = 1; bytes < 1L << 40; bytes = bytes * 3 + 1) {
      long size = Pool.sizeClass(bytes);
      assertTrue(size >= bytes, bytes + " bytes in " + size);
      assertTrue(size <= bytes + Math.max(256, bytes / 8), bytes + " bytes in " + size);
    }
  }
}
