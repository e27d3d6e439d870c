package convnets.data.fetch;

import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * What a server sends, piece by piece. The reader waits for each piece only so long: a stream of
 * Java's would wait for ever on a server that has fallen silent.
 */
final class Body implements BodySubscriber<Body> {
  private record Piece(List<ByteBuffer> buffers, boolean last, String failure) {}

  private final BlockingQueue<Piece> pieces = new LinkedBlockingQueue<>();
  private final CompletableFuture<Subscription> subscription = new CompletableFuture<>();

  @Override
  public CompletionStage<Body> getBody() {
    return CompletableFuture.completedFuture(this);
  }

  @Override
  public void onSubscribe(Subscription newSubscription) {
    subscription.complete(newSubscription);
    newSubscription.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    pieces.add(new Piece(buffers, false, ""));
  }

  @Override
  public void onError(Throwable failure) {
    pieces.add(new Piece(List.of(), true, String.valueOf(failure.getMessage())));
  }

  @Override
  public void onComplete() {
    pieces.add(new Piece(List.of(), true, ""));
  }

  /**
   * Returns the next bytes; none at the end.
   *
   * @throws MirrorException if the connection broke, or nothing came for so long
   */
  List<ByteBuffer> next(Duration patience) throws MirrorException, InterruptedException {
    Piece piece = pieces.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    if (piece == null) {
      cancel();
      throw MirrorException.broken("fell silent for %s", Words.time(patience));
    }
    if (!piece.failure().isEmpty()) {
      throw MirrorException.broken("the connection broke off");
    }
    if (!piece.last()) {
      subscription.thenAccept(open -> open.request(1));
    }
    return piece.buffers();
  }

  /** Wants no more of it. */
  void cancel() {
    subscription.thenAccept(Subscription::cancel);
  }
}
