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
 * The socket on which everybody hears what the kernel does. Without a limit on what may wait to be
 * sent: the default of 1000 messages loses the rest, often the word that a cell has ended.
 */
public final class IoPub extends IOPubChannel {
  private static final int LINGER_MILLIS = 1000;

  private final Outbox outbox;
  private final Wire wire;

  /** Binds the socket. */
  public IoPub(ZContext context, Outbox outbox, String address, Wire wire) {
    super(context.getContext(), HMACGenerator.NO_AUTH_INSTANCE);
    this.outbox = outbox;
    this.wire = wire;
    setSndHWM(0);
    setLinger(LINGER_MILLIS);
    bind(address);
  }

  /** Publishes on behalf of a request. */
  public <T extends ContentType<T>> void publish(Message<?> parent, T content) {
    sendMessage(new Message<>(parent, content.getType(), content));
  }

  @Override
  public synchronized void sendMessage(Message<?> message) {
    String topic = "kernel." + message.getHeader().getType().getName();
    List<byte[]> frames = wire.encode(List.of(topic.getBytes(UTF_8)), message);
    outbox.add(() -> send(frames));
  }

  private void send(List<byte[]> frames) {
    int last = frames.size() - 1;
    for (int i = 0; i < last; i++) {
      send(frames.get(i), ZMQ.SNDMORE);
    }
    send(frames.get(last), 0);
  }
}
