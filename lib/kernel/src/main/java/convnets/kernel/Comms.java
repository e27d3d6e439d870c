package convnets.kernel;

import convnets.kernel.wire.Exchange;
import io.github.spencerpark.jupyter.kernel.comm.CommManager;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.comm.CommCloseCommand;
import io.github.spencerpark.jupyter.messages.comm.CommMsgCommand;
import io.github.spencerpark.jupyter.messages.comm.CommOpenCommand;
import io.github.spencerpark.jupyter.messages.request.CommInfoRequest;

/** Takes what pages say to Java through their own channels; Java answers in the cells' order. */
final class Comms {
  private final Stage stage;
  private final CommManager comms;

  Comms(Stage stage) {
    this.stage = stage;
    this.comms = stage.comms();
  }

  /** Hands a message to the code that a cell has registered for it; Stop ends that too. */
  void answer(Exchange exchange) {
    stage.begin(exchange.request(), false, false);
    stage.interrupter().enter();
    try {
      handle(exchange, exchange.request());
    } catch (RuntimeException | Error e) {
      e.printStackTrace(); // to where the student looks
    } finally {
      stage.interrupter().leave();
      stage.end();
    }
  }

  @SuppressWarnings("unchecked")
  private void handle(Exchange exchange, Message<?> message) {
    Object content = message.getContent();
    if (content instanceof CommOpenCommand) {
      comms.handleCommOpenCommand(exchange, (Message<CommOpenCommand>) message);
    } else if (content instanceof CommMsgCommand) {
      comms.handleCommMsgCommand(exchange, (Message<CommMsgCommand>) message);
    } else if (content instanceof CommCloseCommand) {
      comms.handleCommCloseCommand(exchange, (Message<CommCloseCommand>) message);
    } else if (content instanceof CommInfoRequest) {
      comms.handleCommInfoRequest(exchange, (Message<CommInfoRequest>) message);
    }
  }
}
