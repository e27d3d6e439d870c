package convnets.kernel.wire;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.spencerpark.jupyter.channels.IOPubChannel;
import io.github.spencerpark.jupyter.messages.ContentType;
import io.github.spencerpark.jupyter.messages.HMACGenerator;
import io.github.spencerpark.jupyter.messages.Message;
import java.util.List;
import org.zeromq.ZContext;
import org.zeromq.ZMQ;

/**
 * The socket on which everybody hears what the kernel does, and its one writer. ZeroMQ would throw
 * away what a slow client has not read yet, often the word that a cell has ended; so it is told to
 * wait instead, and what it does not take waits in a {@link Backlog}.
 */
public final class IoPub extends IOPubChannel {
  private static final int LINGER_MILLIS = 1000;
  private static final int QUEUED_BY_ZEROMQ = 8;
  private static final int PATIENCE_MILLIS = 30_000;

  private final Backlog backlog = new Backlog();
  private final Wire wire;
  private final Thread writer = new Thread(this::writeAll, "kernel-iopub");
  private boolean isAnyoneDeaf;

  /** Binds the socket. */
  public IoPub(ZContext context, Endpoint endpoint, Wire wire) {
    super(context.getContext(), HMACGenerator.NO_AUTH_INSTANCE);
    this.wire = wire;
    setSndHWM(QUEUED_BY_ZEROMQ);
    setXpubNoDrop(true);
    setLinger(LINGER_MILLIS);
    endpoint.bind(this);
    writer.setDaemon(true);
    writer.start();
  }

  /** Publishes on behalf of a request, without waiting. */
  public <T extends ContentType<T>> void publish(Message<?> parent, T content) {
    sendMessage(new Message<>(parent, content.getType(), content));
  }

  /** Waits until slow clients have caught up; an interrupt ends the wait, and the answer is no. */
  public boolean awaitRoom() {
    return backlog.awaitRoom();
  }

  @Override
  public synchronized void sendMessage(Message<?> message) {
    String topic = "kernel." + message.getHeader().getType().getName();
    backlog.add(wire.encode(List.of(topic.getBytes(UTF_8)), message));
  }

  /** Writes what waits, for a second at most, then closes. */
  @Override
  public void close() {
    backlog.close();
    try {
      writer.join(LINGER_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (!writer.isAlive()) {
      super.close();
    }
  }

  private void writeAll() {
    try {
      for (List<byte[]> next = backlog.first(); !next.isEmpty(); next = backlog.first()) {
        write(next);
        backlog.removeFirst();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Waits for the slowest client, but not for ever: one that has read nothing for half a minute,
   * while cells wait for it, loses messages until it reads again.
   */
  private void write(List<byte[]> frames) {
    boolean sent;
    do {
      setSendTimeOut(isAnyoneDeaf ? 0 : PATIENCE_MILLIS);
      sent = send(frames.get(0), ZMQ.SNDMORE);
      isAnyoneDeaf = !sent && (isAnyoneDeaf || backlog.isFull());
    } while (!sent && !isAnyoneDeaf);
    if (!sent) {
      setXpubNoDrop(false);
      send(frames.get(0), ZMQ.SNDMORE);
    }
    int last = frames.size() - 1;
    for (int i = 1; i < last; i++) {
      send(frames.get(i), ZMQ.SNDMORE);
    }
    send(frames.get(last), 0);
    setXpubNoDrop(true);
  }
}
