package convnets.kernel;

import convnets.kernel.output.Console;
import convnets.kernel.output.Keyboard;
import convnets.kernel.output.Publisher;
import convnets.kernel.session.Interrupter;
import io.github.spencerpark.jupyter.kernel.comm.CommManager;
import io.github.spencerpark.jupyter.messages.Message;

/** What a student's code meets while it runs: who hears it, who types for it, who can stop it. */
record Stage(
    Publisher publisher,
    Console console,
    Keyboard keyboard,
    Interrupter interrupter,
    CommManager comms) {

  /** From now on this thread works for this request. */
  void begin(Message<?> request, boolean silent, boolean canAnswer) {
    publisher.begin(request, silent);
    keyboard.begin(request, canAnswer);
    comms.setMessageContext(request);
    interrupter.begin();
  }

  /** The request's work is done. */
  void end() {
    console.end();
    interrupter.end();
  }
}
