package convnets.grader.judge;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** What a worker's program prints: the first 64 KB are kept, all of it is read. */
final class Printed {
  private static final int MOST = 64 << 10;

  private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
  private final Thread reader;

  private Printed(InputStream stream) {
    reader = new Thread(() -> drain(stream), "worker output");
    reader.setDaemon(true);
  }

  static Printed by(InputStream stream) {
    Printed printed = new Printed(stream);
    printed.reader.start();
    return printed;
  }

  private void drain(InputStream stream) {
    byte[] some = new byte[8192];
    try (stream) {
      for (int count = stream.read(some); count >= 0; count = stream.read(some)) {
        synchronized (kept) {
          kept.write(some, 0, Math.min(count, MOST - kept.size()));
        }
      }
    } catch (IOException theWorkerIsGone) {
      return;
    }
  }

  /** Waits a moment for what a worker said last. */
  void await() {
    try {
      reader.join(500);
    } catch (InterruptedException again) {
      Thread.currentThread().interrupt();
    }
  }

  String text() {
    synchronized (kept) {
      return kept.toString(StandardCharsets.UTF_8);
    }
  }
}
