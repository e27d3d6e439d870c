package convnets.kernel;

import convnets.kernel.output.Console;
import convnets.kernel.output.Displays;
import convnets.kernel.output.Keyboard;
import convnets.kernel.output.Publisher;
import convnets.kernel.session.CellStoppedError;
import convnets.kernel.session.Interrupter;
import convnets.kernel.wire.Activity;
import convnets.kernel.wire.Channel;
import convnets.kernel.wire.Endpoint;
import convnets.kernel.wire.Exchange;
import convnets.kernel.wire.Heartbeat;
import convnets.kernel.wire.IoPub;
import convnets.kernel.wire.MalformedMessageException;
import convnets.kernel.wire.Outbox;
import convnets.kernel.wire.Wire;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import io.github.spencerpark.jupyter.kernel.comm.CommManager;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.publish.PublishStatus;
import io.github.spencerpark.jupyter.messages.reply.HistoryReply;
import io.github.spencerpark.jupyter.messages.reply.InterruptReply;
import io.github.spencerpark.jupyter.messages.reply.ShutdownReply;
import io.github.spencerpark.jupyter.messages.request.HistoryRequest;
import io.github.spencerpark.jupyter.messages.request.ShutdownRequest;
import java.io.PrintStream;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.zeromq.ZContext;

/** A Jupyter kernel: five sockets, a thread for cells, and what connects them. */
final class Kernel {
  private final PrintStream log = System.err;
  private final ZContext context = new ZContext();
  private final Outbox outbox = new Outbox();
  private final CountDownLatch shutdown = new CountDownLatch(1);
  private final History history = new History();
  private final CommManager comms = new CommManager();
  private final CompletableFuture<Notebook> notebook = new CompletableFuture<>();
  private final KernelConnectionProperties connection;
  private final Environment environment;
  private final Wire wire;
  private final IoPub iopub;
  private final Console console;
  private final Displays displays;
  private final Keyboard keyboard;
  private final Interrupter interrupter;
  private final Activity activity = new Activity();
  private final CellThread cells;
  private final Questions questions;
  private final Map<MessageType<?>, Consumer<Exchange>> atOnce;
  private Channel shell;
  private Channel control;
  private Channel stdin;

  Kernel(KernelConnectionProperties connection, Environment environment)
      throws GeneralSecurityException {
    this.connection = connection;
    this.environment = environment;
    wire = new Wire(connection.createHMACGenerator());
    iopub = new IoPub(context, endpoint(connection.getIopubPort()), wire);
    Publisher publisher = new Publisher(iopub);
    console = new Console(publisher);
    displays = new Displays(publisher, console);
    keyboard = new Keyboard(console, wire);
    interrupter = new Interrupter(publisher::advise);
    comms.setIOPubChannel(iopub);
    Stage stage = new Stage(publisher, console, keyboard, interrupter, comms);
    Executions executions = new Executions(stage, history, notebook::join);
    cells = new CellThread(activity, executions::execute, new Comms(stage)::answer);
    questions = new Questions(activity, new Answers(notebook::join)::answer);
    atOnce = Map.of(
        MessageType.KERNEL_INFO_REQUEST, e -> e.replyWith(Answers.kernelInfo()),
        MessageType.HISTORY_REQUEST, this::replyWithHistory,
        MessageType.INTERRUPT_REQUEST, this::interrupt,
        MessageType.SHUTDOWN_REQUEST, this::shutDown);
  }

  /** Serves until somebody asks to shut down. */
  void run() throws InterruptedException {
    Heartbeat.start(context, endpoint(connection.getHbPort()));
    shell = channel("shell", connection.getShellPort(), frames -> receive(frames, shell));
    control = channel("control", connection.getControlPort(), f -> receive(f, control));
    stdin = channel("stdin", connection.getStdinPort(), this::receiveInput);
    keyboard.connect(stdin);
    System.setOut(console.out());
    System.setErr(console.err());
    System.setIn(keyboard);
    iopub.publish(null, PublishStatus.STARTING);
    Thread.setDefaultUncaughtExceptionHandler(this::tell);
    Signals.onInterrupt(interrupter::interrupt);
    cells.start(this::prepare);
    List.of(shell, control, stdin).forEach(Channel::start);
    shutdown.await();
    for (Channel channel : List.of(shell, control, stdin)) {
      channel.close();
    }
    outbox.close();
    iopub.close();
    context.close();
  }

  /** Ends {@link #run}. */
  void shutDown() {
    shutdown.countDown();
  }

  private void prepare() {
    try {
      notebook.complete(new Notebook(environment, displays, interrupter, comms));
    } catch (Exception e) {
      log.println("The kernel cannot start: " + e);
      e.printStackTrace(log);
      shutDown();
    }
  }

  private Channel channel(String name, int port, Consumer<List<byte[]>> receiver) {
    return new Channel(context, outbox, name, endpoint(port), receiver);
  }

  private Endpoint endpoint(int port) {
    return new Endpoint(connection.getTransport(), connection.getIp(), port);
  }

  private void receive(List<byte[]> frames, Channel channel) {
    try {
      Exchange exchange = new Exchange(wire.decode(frames), channel, iopub, wire);
      Consumer<Exchange> handler = atOnce.get(exchange.type());
      if (handler != null) {
        activity.ofQuestion(exchange, () -> exchange.guard(() -> handler.accept(exchange)));
      } else if (Questions.KINDS.contains(exchange.type())) {
        questions.submit(exchange);
      } else if (exchange.type() != MessageType.UNKNOWN) {
        cells.submit(exchange);
      }
    } catch (MalformedMessageException | RuntimeException e) {
      log.println("Dropped: " + e.getMessage());
    }
  }

  private void receiveInput(List<byte[]> frames) {
    try {
      keyboard.receive(wire.decode(frames));
    } catch (MalformedMessageException | RuntimeException e) {
      log.println("Dropped: " + e.getMessage());
    }
  }

  /** A thread that was stopped with its cell has nothing to tell. */
  private void tell(Thread thread, Throwable error) {
    if (!(error instanceof CellStoppedError)) {
      List<String> lines = notebook.join().java().errorOfThread(error).lines();
      System.err.println(
          "The thread \"" + thread.getName() + "\" has ended with\n" + String.join("\n", lines));
    }
  }

  private void replyWithHistory(Exchange exchange) {
    HistoryRequest request = (HistoryRequest) exchange.request().getContent();
    exchange.replyWith(new HistoryReply(history.find(request)));
  }

  private void interrupt(Exchange exchange) {
    interrupter.interrupt();
    exchange.replyWith(new InterruptReply());
  }

  private void shutDown(Exchange exchange) {
    boolean restart = ((ShutdownRequest) exchange.request().getContent()).isRestart();
    exchange.replyWith(restart ? ShutdownReply.SHUTDOWN_AND_RESTART : ShutdownReply.SHUTDOWN);
    exchange.channel().post(this::shutDown);
  }
}
