package convnets.kernel.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.zeromq.SocketType;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/**
 * A socket and the one thread that touches it, asleep until a message or a task arrives. Other
 * threads post tasks and ring a bell, which is a socket too.
 */
public final class Channel {
  private static final byte[] RING = {};
  private static final int LINGER_MILLIS = 1000;

  private final ZContext context;
  private final Outbox outbox;
  private final ZMQ.Socket socket;
  private final ZMQ.Socket bell;
  private final ZMQ.Socket button;
  private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();
  private final Consumer<List<byte[]>> receiver;
  private final Thread thread;
  private boolean open = true;

  /** Binds the socket; the receiver gets each message's frames on the channel's thread. */
  public Channel(
      ZContext context,
      Outbox outbox,
      String name,
      Endpoint endpoint,
      Consumer<List<byte[]>> receiver) {
    this.context = context;
    this.outbox = outbox;
    this.receiver = receiver;
    socket = context.createSocket(SocketType.ROUTER);
    socket.setRouterHandover(true);
    socket.setLinger(LINGER_MILLIS);
    endpoint.bind(socket);
    bell = context.createSocket(SocketType.PULL);
    bell.bind("inproc://" + name);
    button = context.createSocket(SocketType.PUSH);
    button.connect("inproc://" + name);
    thread = new Thread(this::loop, "kernel-" + name);
    thread.setDaemon(true);
  }

  /** Starts to listen. */
  public void start() {
    thread.start();
  }

  /** Runs a task on the channel's thread. */
  public void post(Runnable task) {
    tasks.add(task);
    outbox.add(() -> button.send(RING, ZMQ.DONTWAIT));
  }

  /** Sends the frames of one message, from any thread. */
  public void send(List<byte[]> frames) {
    post(() -> sendNow(frames));
  }

  /** Sends at once; only on the channel's thread. */
  public void sendNow(List<byte[]> frames) {
    int last = frames.size() - 1;
    for (int i = 0; i < last; i++) {
      socket.send(frames.get(i), ZMQ.SNDMORE);
    }
    socket.send(frames.get(last), 0);
  }

  /** Hands on every message that has arrived; only on the channel's thread. */
  public void receiveAll() {
    for (byte[] frame = socket.recv(ZMQ.DONTWAIT);
        frame != null;
        frame = socket.recv(ZMQ.DONTWAIT)) {
      List<byte[]> frames = new ArrayList<>(List.of(frame));
      while (socket.hasReceiveMore()) {
        frames.add(socket.recv());
      }
      receiver.accept(frames);
    }
  }

  /** Sends what is to be sent, then stops; returns when that is done. */
  public void close() throws InterruptedException {
    post(() -> open = false);
    if (Thread.currentThread() != thread) {
      thread.join();
    }
  }

  private void loop() {
    try (ZMQ.Poller poller = context.createPoller(2)) {
      int messages = poller.register(socket, ZMQ.Poller.POLLIN);
      int rings = poller.register(bell, ZMQ.Poller.POLLIN);
      while (open) {
        poller.poll(-1);
        if (poller.pollin(messages)) {
          receiveAll();
        }
        if (poller.pollin(rings)) {
          runTasks();
        }
      }
    }
  }

  private void runTasks() {
    byte[] ring;
    do {
      ring = bell.recv(ZMQ.DONTWAIT);
    } while (ring != null);
    for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
      task.run();
    }
  }
}
