package convnets.kernel.output;

import convnets.kernel.wire.Channel;
import convnets.kernel.wire.Wire;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.reply.InputReply;
import io.github.spencerpark.jupyter.messages.request.InputRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Takes the place of {@link System#in}: asks the page for a line when a cell reads. */
public final class Keyboard extends InputStream {
  private static final byte[] NOTHING = {};

  private final BlockingQueue<String> replies = new LinkedBlockingQueue<>();
  private final Console console;
  private final Wire wire;
  private Channel stdin;
  private Message<?> cell;
  private boolean allowed;
  private byte[] line = NOTHING;
  private int at;

  /** A keyboard that sends what was printed before it asks. */
  public Keyboard(Console console, Wire wire) {
    this.console = console;
    this.wire = wire;
  }

  /** Asks through this channel. */
  public synchronized void connect(Channel channel) {
    stdin = channel;
  }

  /** From now on this request asks, if its sender can answer. */
  public synchronized void begin(Message<?> request, boolean canAnswer) {
    cell = request;
    allowed = canAnswer;
    line = NOTHING;
    at = 0;
    replies.clear();
  }

  /** Takes an answer; called by the channel. */
  public void receive(Message<?> message) {
    if (message.getContent() instanceof InputReply reply) {
      replies.add(reply.getValue());
    }
  }

  @Override
  public synchronized int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public synchronized int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (at == line.length) {
      line = ask().getBytes(StandardCharsets.UTF_8);
      at = 0;
    }
    int count = Math.min(length, line.length - at);
    System.arraycopy(line, at, bytes, from, count);
    at += count;
    return count;
  }

  @Override
  public synchronized int available() {
    return line.length - at;
  }

  private String ask() throws IOException {
    if (!allowed) {
      throw new IllegalStateException(
          "this cell reads System.in, but nobody can answer: run it in an open notebook");
    }
    console.flush();
    stdin.send(
        wire.encode(new Message<>(cell, MessageType.INPUT_REQUEST, new InputRequest("", false))));
    try {
      return replies.take() + "\n";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for input");
    }
  }
}
