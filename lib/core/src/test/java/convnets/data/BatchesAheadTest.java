package convnets.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.tensor.Shape;
import java.util.Iterator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class BatchesAheadTest {
  private static final Batch EMPTY =
      new Batch(Shape.of(1, 1, 1, 1), new double[1], new int[1], new int[1]);

  @Test
  void onlyAFewChunksAreMadeAhead() throws InterruptedException {
    AtomicInteger made = new AtomicInteger();
    int[] order = IntStream.range(0, 100).toArray();
    // a picture of 2^17 pixels fills a chunk
    try (Batches batches = new Batches("big", 1, order, 1 << 17, indices -> {
      made.incrementAndGet();
      return EMPTY;
    })) {
      Iterator<Batch> pass = batches.iterator();
      pass.next();
      pass.next();
      Thread.sleep(100);
      assertTrue(made.get() <= 5, made + " were made for 2 that were taken");
    }
  }

  @Test
  void anotherThreadMakesThem() {
    AtomicReference<Thread> maker = new AtomicReference<>();
    try (Batches batches = new Batches("five", 1, new int[5], 1, indices -> {
      maker.set(Thread.currentThread());
      return EMPTY;
    })) {
      batches.iterator().next();
    }
    assertNotSame(Thread.currentThread(), maker.get());
    assertTrue(maker.get().isDaemon());
  }

  @Test
  void theThreadEndsAfterAnEarlyExit() throws InterruptedException {
    AtomicReference<Thread> maker = new AtomicReference<>();
    try (Batches batches = new Batches("many", 1, new int[1000], 1 << 17, indices -> {
      maker.set(Thread.currentThread());
      return EMPTY;
    })) {
      batches.iterator().next();
    }
    maker.get().join();
    assertFalse(maker.get().isAlive());
  }

  @Test
  void theThreadEndsEvenIfNobodyCloses() throws InterruptedException {
    AtomicReference<Thread> maker = new AtomicReference<>();
    @SuppressWarnings("resource") // forgotten on purpose
    Batches forgotten = new Batches("many", 1, new int[1000], 1 << 17, indices -> {
      maker.set(Thread.currentThread());
      return EMPTY;
    });
    forgotten.iterator().next();
    maker.get().join();
    assertFalse(maker.get().isAlive());
  }

  @Test
  void anErrorInTheThreadReachesTheConsumerEveryTimeItAsks() {
    IllegalStateException broken = new IllegalStateException("the disk is gone");
    try (Batches batches = new Batches("five", 1, new int[5], 1 << 17, indices -> {
      throw broken;
    })) {
      Iterator<Batch> pass = batches.iterator();
      assertSame(broken, assertThrows(IllegalStateException.class, pass::next));
      assertSame(broken, assertThrows(IllegalStateException.class, pass::next));
      assertTrue(pass.hasNext());
    }
  }

  @Test
  void anOutOfMemoryErrorReachesTheConsumerToo() {
    OutOfMemoryError error = new OutOfMemoryError("a test");
    try (Batches batches = new Batches("five", 1, new int[5], 1, indices -> {
      throw error;
    })) {
      assertSame(error, assertThrows(OutOfMemoryError.class, batches.iterator()::next));
    }
  }

  @Test
  void anInterruptLosesNoBatchAndStaysSet() {
    Thread.currentThread().interrupt();
    try (Batches batches = BatchesTest.many(1000).batches(1)) {
      Iterator<Batch> pass = batches.iterator();
      for (int i = 0; i < 1000; i++) {
        assertEquals(i, pass.next().indices()[0]);
      }
    } finally {
      assertTrue(Thread.interrupted());
    }
  }

  @Test
  void closingWhileAnotherThreadWaitsEndsItsWait() throws InterruptedException {
    CountDownLatch started = new CountDownLatch(1);
    CountDownLatch end = new CountDownLatch(1);
    Batches batches = new Batches("many", 1, new int[3], 1 << 17, indices -> {
      started.countDown();
      awaitUninterruptibly(end);
      return EMPTY;
    });
    AtomicReference<Exception> seen = new AtomicReference<>();
    Thread consumer = new Thread(
        () -> seen.set(assertThrows(IllegalStateException.class, () -> batches.forEach(b -> {}))));
    consumer.start();
    started.await();
    batches.close();
    end.countDown();
    consumer.join();
    assertEquals(
        "many: these batches are closed; ask the dataset for new ones",
        seen.get().getMessage());
  }

  private static void awaitUninterruptibly(CountDownLatch latch) {
    boolean waiting = true;
    while (waiting) {
      try {
        latch.await();
        waiting = false;
      } catch (InterruptedException e) {
        waiting = true;
      }
    }
  }

  @Test
  void afterClosingThereIsNothingToIterate() {
    Batches batches = DatasetTest.five().batches(2);
    Iterator<Batch> pass = batches.iterator();
    batches.close();
    String message = "five: these batches are closed; ask the dataset for new ones";
    assertEquals(message, assertThrows(IllegalStateException.class, pass::next).getMessage());
    assertEquals(
        message, assertThrows(IllegalStateException.class, batches::iterator).getMessage());
  }
}
