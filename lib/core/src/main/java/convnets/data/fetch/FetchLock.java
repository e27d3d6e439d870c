package convnets.data.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Lets one program at a time put files into a folder. The system frees it when a program ends,
 * however it ends; the empty file {@code .lock} that stays means nothing.
 */
public final class FetchLock implements AutoCloseable {
  private static final long PAUSE_MS = 100;

  private final FileChannel channel;

  private FetchLock(FileChannel channel) {
    this.channel = channel;
  }

  /** Waits until the folder is ours; {@code waiting} is told once, if somebody else has it. */
  public static FetchLock of(Path folder, Runnable waiting) throws InterruptedException {
    FileChannel channel = open(folder);
    boolean told = false;
    try {
      while (!isLocked(channel)) {
        if (!told) {
          waiting.run();
          told = true;
        }
        Thread.sleep(PAUSE_MS);
      }
    } catch (InterruptedException e) {
      new FetchLock(channel).close();
      throw e;
    }
    return new FetchLock(channel);
  }

  private static FileChannel open(Path folder) {
    try {
      Files.createDirectories(folder);
      return FileChannel.open(
          folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s: files cannot be put there (%s). Choose another place, with --to"
              .formatted(folder, e.getMessage()),
          e);
    }
  }

  private static boolean isLocked(FileChannel channel) {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false; // another thread of this program has it
    } catch (IOException e) {
      throw new UncheckedIOException("the folder cannot be locked: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
