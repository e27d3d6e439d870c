package convnets.kernel;

import convnets.kernel.wire.Activity;
import convnets.kernel.wire.Exchange;
import io.github.spencerpark.jupyter.messages.MessageType;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** A thread of its own for what an editor asks about code: it does not wait for the cells. */
final class Questions {
  static final Set<MessageType<?>> KINDS = Set.of(
      MessageType.COMPLETE_REQUEST, MessageType.INSPECT_REQUEST, MessageType.IS_COMPLETE_REQUEST);

  private final Executor thread = Executors.newSingleThreadExecutor(Questions::daemon);
  private final Activity activity;
  private final Consumer<Exchange> answer;

  Questions(Activity activity, Consumer<Exchange> answer) {
    this.activity = activity;
    this.answer = answer;
  }

  void submit(Exchange exchange) {
    thread.execute(
        () -> activity.ofQuestion(exchange, () -> exchange.guard(() -> answer.accept(exchange))));
  }

  private static Thread daemon(Runnable work) {
    Thread thread = new Thread(work, "kernel-questions");
    thread.setDaemon(true);
    return thread;
  }
}
