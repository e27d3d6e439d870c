package convnets.grader.worker;

import java.io.IOException;

/** The other side sent something that is not the value it should be. */
public final class WireException extends IOException {
  private static final long serialVersionUID = 1;

  /** Creates one with what is wrong in words. */
  public WireException(String message) {
    super(message);
  }
}
