package convnets.kernel;

import convnets.kernel.wire.Activity;
import convnets.kernel.wire.Exchange;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.reply.ErrorReply;
import io.github.spencerpark.jupyter.messages.request.ExecuteRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import java.util.function.Function;

/** The one thread that runs cells, and answers in their order what depends on them. */
final class CellThread {
  private static final Map<String, Object> ABORTED = Map.of("status", "aborted");

  private final LinkedBlockingQueue<Exchange> queue = new LinkedBlockingQueue<>();
  private final Activity activity;
  private final Function<Exchange, Object> execution;
  private final Consumer<Exchange> other;

  /** Cells go to the first, whose result is the reply, other requests to the second. */
  CellThread(Activity activity, Function<Exchange, Object> execution, Consumer<Exchange> other) {
    this.activity = activity;
    this.execution = execution;
    this.other = other;
  }

  /** Starts the thread; the preparation runs on it, before the first request. */
  void start(Runnable preparation) {
    Thread thread = new Thread(
        () -> {
          preparation.run();
          loop();
        },
        "cells");
    thread.setDaemon(true);
    thread.start();
  }

  void submit(Exchange exchange) {
    queue.add(exchange);
  }

  private void loop() {
    while (true) {
      try {
        Exchange exchange = queue.take();
        List<Exchange> aborted = new ArrayList<>();
        activity.ofCell(exchange, () -> exchange.guard(() -> handle(exchange, aborted)));
        for (Exchange next : aborted) {
          activity.ofCell(next, () -> next.replyWith(ABORTED));
        }
      } catch (InterruptedException late) {
        // An interrupt that was meant for a cell that has ended.
      }
    }
  }

  private void handle(Exchange exchange, List<Exchange> aborted) {
    if (exchange.type() != MessageType.EXECUTE_REQUEST) {
      other.accept(exchange);
      return;
    }
    Object reply = execution.apply(exchange);
    boolean failed = reply instanceof ErrorReply;
    if (failed && ((ExecuteRequest) exchange.request().getContent()).shouldStopOnError()) {
      takeQueued(exchange, aborted);
    }
    exchange.replyWith(reply);
  }

  /** Whoever sent these cells did not know yet that this one fails. */
  private void takeQueued(Exchange failed, List<Exchange> aborted) {
    CountDownLatch received = new CountDownLatch(1);
    failed.channel().post(() -> {
      failed.channel().receiveAll();
      queue.removeIf(next -> next.type() == MessageType.EXECUTE_REQUEST && aborted.add(next));
      received.countDown();
    });
    try {
      received.await();
    } catch (InterruptedException late) {
      Thread.currentThread().interrupt();
    }
  }
}
