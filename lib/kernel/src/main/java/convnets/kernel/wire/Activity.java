package convnets.kernel.wire;

import io.github.spencerpark.jupyter.messages.publish.PublishStatus;
import java.util.Optional;

/**
 * Says busy and idle around each request. A page shows the last word it heard; so when something is
 * answered while a cell runs, busy is said once more for the cell.
 */
public final class Activity {
  private Optional<Exchange> cell = Optional.empty();

  /** Runs what a cell asks for. */
  public void ofCell(Exchange exchange, Runnable work) {
    say(exchange, PublishStatus.BUSY, Optional.of(exchange));
    try {
      work.run();
    } finally {
      say(exchange, PublishStatus.IDLE, Optional.empty());
    }
  }

  /** Answers anything else. */
  public void ofQuestion(Exchange exchange, Runnable work) {
    exchange.publish(PublishStatus.BUSY);
    try {
      work.run();
    } finally {
      answered(exchange);
    }
  }

  private synchronized void say(
      Exchange exchange, PublishStatus status, Optional<Exchange> running) {
    cell = running;
    exchange.publish(status);
  }

  private synchronized void answered(Exchange exchange) {
    exchange.publish(PublishStatus.IDLE);
    cell.ifPresent(running -> running.publish(PublishStatus.BUSY));
  }
}
