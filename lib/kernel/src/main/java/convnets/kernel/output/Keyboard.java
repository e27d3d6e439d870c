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
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Takes the place of {@link System#in}: asks the page for a line when a cell reads. */
public final class Keyboard extends InputStream {
  private static final byte[] NOTHING = {};

  private final Console console;
  private final Wire wire;
  private volatile Channel stdin;
  private volatile Optional<Typing> typing = Optional.empty();
  private Optional<Typing> typed = Optional.empty();
  private byte[] line = NOTHING;
  private int at;

  /** What is typed for one cell; empty is the end of it. */
  private record Typing(Message<?> cell, boolean allowed, BlockingQueue<Optional<String>> lines) {}

  /** A keyboard that sends what was printed before it asks. */
  public Keyboard(Console console, Wire wire) {
    this.console = console;
    this.wire = wire;
  }

  /** Asks through this channel. */
  public void connect(Channel channel) {
    stdin = channel;
  }

  /** From now on this request asks, if its sender can answer; who still reads for another ends. */
  public void begin(Message<?> request, boolean canAnswer) {
    Optional<Typing> before = typing;
    typing = Optional.of(new Typing(request, canAnswer, new LinkedBlockingQueue<>()));
    before.ifPresent(reader -> reader.lines().add(Optional.empty()));
  }

  /** Takes an answer; called by the channel. */
  public void receive(Message<?> message) {
    if (message.getContent() instanceof InputReply reply) {
      typing.ifPresent(reader -> reader.lines().add(Optional.of(reply.getValue())));
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
    if (available() == 0) {
      typed = typing;
      line = ask(typed).getBytes(StandardCharsets.UTF_8);
      at = 0;
    }
    int count = Math.min(length, line.length - at);
    System.arraycopy(line, at, bytes, from, count);
    at += count;
    return count == 0 ? -1 : count;
  }

  @Override
  public synchronized int available() {
    return typed.equals(typing) ? line.length - at : 0;
  }

  /** Returns a line with its end; nothing when the cell has ended. */
  private String ask(Optional<Typing> asking) throws IOException {
    Typing reader = asking
        .filter(Typing::allowed)
        .orElseThrow(() -> new IllegalStateException(
            "this cell reads System.in, but nobody can answer: run it in an open notebook"));
    console.flush();
    InputRequest request = new InputRequest("", false);
    stdin.send(wire.encode(new Message<>(reader.cell(), MessageType.INPUT_REQUEST, request)));
    try {
      return reader.lines().take().map(answer -> answer + "\n").orElse("");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted while waiting for input");
    }
  }
}
