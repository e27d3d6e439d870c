package convnets.kernel.wire;

import io.github.spencerpark.jupyter.channels.ReplyEnvironment;
import io.github.spencerpark.jupyter.messages.ContentType;
import io.github.spencerpark.jupyter.messages.Message;
import io.github.spencerpark.jupyter.messages.MessageType;
import io.github.spencerpark.jupyter.messages.publish.PublishStatus;
import io.github.spencerpark.jupyter.messages.reply.ErrorReply;

/** One request, and what is said because of it. */
public final class Exchange implements ReplyEnvironment {
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

  /** Runs the work between the words busy and idle. */
  public void busy(Runnable work) {
    setStatusBusy();
    try {
      work.run();
    } finally {
      setStatusIdle();
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

  /** Says nothing: {@link #busy} has said it, and says idle at the end. */
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
