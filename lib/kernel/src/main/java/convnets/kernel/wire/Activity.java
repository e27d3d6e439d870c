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
    begin(exchange, Optional.of(exchange));
    try {
      work.run();
    } finally {
      end(exchange, Optional.empty());
    }
  }

  /** Answers anything else. */
  public void ofQuestion(Exchange exchange, Runnable work) {
    say(exchange, PublishStatus.BUSY);
    try {
      work.run();
    } finally {
      answered(exchange);
    }
  }

  private synchronized void begin(Exchange exchange, Optional<Exchange> running) {
    cell = running;
    say(exchange, PublishStatus.BUSY);
  }

  private synchronized void end(Exchange exchange, Optional<Exchange> running) {
    cell = running;
    say(exchange, PublishStatus.IDLE);
  }

  private synchronized void answered(Exchange exchange) {
    say(exchange, PublishStatus.IDLE);
    cell.ifPresent(running -> say(running, PublishStatus.BUSY));
  }

  private static void say(Exchange exchange, PublishStatus status) {
    exchange.publish(status);
  }
}
