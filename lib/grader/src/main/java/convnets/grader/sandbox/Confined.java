package convnets.grader.sandbox;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** A process of a sandbox, until it is closed: then nothing of it is left. */
public final class Confined implements AutoCloseable {
  private static final int TRIES = 100;
  private static final int TRY_MILLIS = 50;

  private final Process process;
  private final Optional<Path> folder;
  private final Optional<Slot> slot;
  private final AtomicBoolean closed = new AtomicBoolean();

  Confined(Process process, Optional<Path> folder, Optional<Slot> slot) {
    this.process = process;
    this.folder = folder;
    this.slot = slot;
  }

  /** Returns the process, to talk with. */
  public Process process() {
    return process;
  }

  /**
   * Ends the process and all that it started, and removes the files that it wrote. Closing it again
   * does nothing: its user may be another's by then.
   */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      return;
    }
    try {
      end();
      if (slot.isPresent() && folder.isPresent()) {
        new LeftOvers(slot.get().user()).remove();
      }
      folder.ifPresent(SharedFolder::delete);
    } finally {
      slot.ifPresent(Slot::close);
    }
  }

  /** With bubblewrap the children first: then it buries them and ends by itself. */
  private void end() {
    boolean interrupted = false;
    for (int i = 0; i < TRIES && process.isAlive(); i++) {
      List<ProcessHandle> children = process.descendants().toList();
      children.forEach(ProcessHandle::destroyForcibly);
      if (children.isEmpty() || folder.isPresent() || i > TRIES / 2) {
        // By its handle: the process itself would throw away what is not read yet.
        process.toHandle().destroyForcibly();
      }
      try {
        process.waitFor(TRY_MILLIS, TimeUnit.MILLISECONDS);
      } catch (InterruptedException later) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
