package convnets.kernel.wire;

import io.github.spencerpark.jupyter.channels.ReplyEnvironment;
import io.github.spencerpark.jupyter.messages.ContentType;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.publish.PublishStatus;
import io.github.spencerpark.jupyter.messages.reply.ErrorReply;
import java.util.List;
import java.util.stream.Stream;

/** One request, and what is said because of it. */
public final class Exchange implements ReplyEnvironment {
  private static final int FRAMES = 20;

  private final Message<?> request;
  private final Channel channel;
  private final IoPub iopub;
  private final Wire wire;

  /** A request that came through this channel. */
  public Exchange(Message<?> request, Channel channel, IoPub iopub, Wire wire) {
    this.request = request;
    this.channel = channel;
    this.iopub = iopub;
    this.wire = wire;
  }

  /** Returns the request. */
  public Message<?> request() {
    return request;
  }

  /** Returns the request's type. */
  public MessageType<?> type() {
    return request.getHeader().getType();
  }

  /** Returns the channel that the request came through. */
  public Channel channel() {
    return channel;
  }

  /** Does the work; if that fails by a fault of the kernel's, the sender is told. */
  public void guard(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | Error e) {
      if (type().getName().endsWith("_request")) {
        Stream<String> where = Stream.of(e.getStackTrace()).limit(FRAMES).map(f -> "  at " + f);
        List<String> lines =
            Stream.concat(Stream.of("The kernel failed: " + e), where).toList();
        replyWith(new ErrorReply("KernelError", String.valueOf(e), lines));
      }
    }
  }

  /** Replies with any content; the reply to x_request is x_reply. */
  public void replyWith(Object content) {
    String reply = type().getName().replace("_request", "_reply");
    reply(message(MessageType.getType(reply), content));
  }

  @Override
  public void publish(Message<?> message) {
    iopub.sendMessage(message);
  }

  @Override
  public void reply(Message<?> message) {
    channel.send(wire.encode(message));
  }

  @Override
  public <T extends ContentType<T>> void publish(T content) {
    iopub.publish(request, content);
  }

  @Override
  public <T extends ContentType<T>> void reply(T content) {
    reply(new Message<>(request, content.getType(), content));
  }

  @Override
  public void replyError(MessageType<?> type, ErrorReply error) {
    reply(message(type, error));
  }

  @Override
  public void setStatusBusy() {
    publish(PublishStatus.BUSY);
  }

  @Override
  public void setStatusIdle() {
    publish(PublishStatus.IDLE);
  }

  /** Says nothing: {@link Activity} has said it, and says idle at the end. */
  @Override
  public void setBusyDeferIdle() {}

  @Override
  public ReplyEnvironment defer() {
    return this;
  }

  @Override
  public void defer(Runnable action) {
    action.run();
  }

  @Override
  public void resolveDeferrals() {}

  @SuppressWarnings("unchecked")
  private <T> Message<T> message(MessageType<T> type, Object content) {
    return new Message<>(request, type, (T) content);
  }
}
