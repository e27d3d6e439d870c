package convnets.data.fetch;

import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;

/**
 * Asks servers for files, and follows where they send us: a few times only, and never from a secure
 * address to one that is not.
 *
 * @param patience with a server that does not answer, or falls silent
 */
record Web(HttpClient client, Duration patience) {
  private static final int MOST_REDIRECTS = 5;
  private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

  static Web patient(Duration patience) {
    HttpClient client = HttpClient.newBuilder()
        .version(HttpClient.Version.HTTP_1_1)
        .followRedirects(HttpClient.Redirect.NEVER)
        .connectTimeout(patience)
        .build();
    return new Web(client, patience);
  }

  /** Returns the answer to the request for what is behind the first {@code have} bytes. */
  HttpResponse<Body> get(URI address, long have) throws MirrorException, InterruptedException {
    URI at = address;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      HttpResponse<Body> answer = ask(at, have);
      if (!REDIRECTS.contains(answer.statusCode())) {
        return answer;
      }
      answer.body().cancel();
      String location = answer
          .headers()
          .firstValue("Location")
          .orElseThrow(() -> MirrorException.refused("sends us on, and does not say where"));
      at = followed(at, location);
    }
    throw MirrorException.refused("sends us on more than %d times", MOST_REDIRECTS);
  }

  static URI followed(URI from, String location) throws MirrorException {
    URI to = resolved(from, location);
    String scheme = String.valueOf(to.getScheme());
    if (!scheme.equals("https") && !scheme.equals("http") || to.getHost() == null) {
      throw MirrorException.refused("sends us on to %s, which is no web address", to);
    }
    if (from.getScheme().equals("https") && scheme.equals("http")) {
      throw MirrorException.refused("sends us on to %s, which is not secure", to);
    }
    return to;
  }

  private static URI resolved(URI from, String location) throws MirrorException {
    try {
      return from.resolve(location);
    } catch (IllegalArgumentException e) {
      throw MirrorException.refused("sends us on to %s, which is no web address", location);
    }
  }

  private HttpResponse<Body> ask(URI address, long have)
      throws MirrorException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(address);
    if (have > 0) {
      request.header("Range", "bytes=" + have + "-");
    }
    CompletableFuture<HttpResponse<Body>> answer =
        client.sendAsync(request.build(), info -> new Body());
    try {
      return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw MirrorException.refused("no answer within %s", Words.time(patience));
    } catch (ExecutionException e) {
      throw reason(e.getCause());
    } finally {
      answer.cancel(true);
    }
  }

  MirrorException reason(Throwable cause) {
    if (cause instanceof HttpConnectTimeoutException) {
      return MirrorException.refused("no connection within %s", Words.time(patience));
    }
    if (cause instanceof ConnectException) {
      return isUnknownHost(cause)
          ? MirrorException.refused("there is no such host, or no network")
          : MirrorException.refused("no connection");
    }
    if (cause instanceof SSLException) {
      return MirrorException.refused("no secure connection: %s", cause.getMessage());
    }
    if (cause instanceof IOException) {
      return MirrorException.refused("the connection broke off before an answer");
    }
    throw new IllegalStateException("asking a server failed: " + cause, cause);
  }

  private static boolean isUnknownHost(Throwable thrown) {
    return thrown != null
        && (thrown instanceof UnresolvedAddressException || isUnknownHost(thrown.getCause()));
  }
}
