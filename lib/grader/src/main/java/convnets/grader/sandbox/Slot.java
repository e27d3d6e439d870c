package convnets.grader.sandbox;

import java.io.IOException;
import java.nio.channels.FileChannel;

/**
 * A user of this computer who is nobody, lent to one process at a time.
 *
 * @param user the user's number
 * @param lock what keeps every other grader from lending it too
 * @param returned what else is to be done when it comes back
 */
record Slot(int user, FileChannel lock, Runnable returned) implements AutoCloseable {
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException kept) {
      throw new SandboxException("the lock of user " + user + " could not be given back", kept);
    } finally {
      returned.run();
    }
  }
}
