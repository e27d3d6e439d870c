package convnets.data.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web server of this machine, for this machine, that behaves as badly as a test wants. */
public final class Loopback implements AutoCloseable {
  /** How a path answers. */
  public interface Manner {
    /** Answers. */
    void answer(HttpExchange exchange) throws IOException;
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, Manner> manners = new ConcurrentHashMap<>();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final CountDownLatch closing = new CountDownLatch(1);

  /** Starts it at a free port. */
  public Loopback() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::answer);
    server.start();
  }

  /** Makes a path answer so; others answer 404. */
  public Loopback at(String path, Manner manner) {
    manners.put(path, manner);
    return this;
  }

  /** Returns the address of a path. */
  public URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  /** Returns what was asked so far: {@code /mnist/x.gz}, {@code /mnist/x.gz bytes=100-}. */
  public List<String> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String range = exchange.getRequestHeaders().getFirst("Range");
    asked.add(range == null ? path : path + " " + range);
    try {
      manners.getOrDefault(path, status(404)).answer(exchange);
    } finally {
      exchange.close();
    }
  }

  private static int start(HttpExchange exchange) {
    String range = exchange.getRequestHeaders().getFirst("Range");
    return range == null ? 0 : Integer.parseInt(range.replaceAll("\\D", ""));
  }

  /** As a good server does: the whole file, or what is behind the bytes that one has. */
  public static Manner gives(byte[] file) {
    return breaksOff(file, file.length);
  }

  /** Promises all, and hangs up after the byte of this number. */
  public static Manner breaksOff(byte[] file, int end) {
    return exchange -> {
      int start = headers(exchange, file);
      exchange.getResponseBody().write(file, start, Math.max(0, end - start));
    };
  }

  /** Hangs up after so many bytes each time. */
  public static Manner drips(byte[] file, int bytes) {
    return exchange -> {
      int start = headers(exchange, file);
      exchange.getResponseBody().write(file, start, Math.min(bytes, file.length - start));
    };
  }

  /** Sends so many bytes and then nothing, without hanging up. */
  public Manner stalls(byte[] file, int bytes) {
    return exchange -> {
      int start = headers(exchange, file);
      exchange.getResponseBody().write(file, start, bytes);
      exchange.getResponseBody().flush();
      waitForTheEnd();
    };
  }

  /** Does not even begin to answer. */
  public Manner isSilent() {
    return exchange -> waitForTheEnd();
  }

  /** Knows no ranges: the whole file, always. */
  public static Manner ignoresRange(byte[] file) {
    return exchange -> {
      exchange.sendResponseHeaders(200, file.length);
      exchange.getResponseBody().write(file);
    };
  }

  /** Says no length, and sends this. */
  public static Manner saysNoLength(byte[] file) {
    return exchange -> {
      exchange.sendResponseHeaders(200, 0);
      exchange.getResponseBody().write(file);
    };
  }

  /** Answers with a number only. */
  public static Manner status(int status) {
    return exchange -> exchange.sendResponseHeaders(status, -1);
  }

  /** Answers 200, with a page that says that something went wrong. */
  public static Manner showsPage() {
    return exchange -> {
      byte[] page = "<html>Out of service</html>".getBytes(StandardCharsets.UTF_8);
      exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
      exchange.sendResponseHeaders(200, page.length);
      exchange.getResponseBody().write(page);
    };
  }

  /** Sends us on. */
  public static Manner redirects(int status, String location) {
    return exchange -> {
      exchange.getResponseHeaders().set("Location", location);
      exchange.sendResponseHeaders(status, -1);
    };
  }

  /** Goes on from another byte than was asked. */
  public static Manner mixesUpRanges(byte[] file) {
    return exchange -> {
      exchange.getResponseHeaders().set("Content-Range", "bytes 7-19/" + file.length);
      exchange.sendResponseHeaders(206, 13);
      exchange.getResponseBody().write(Arrays.copyOfRange(file, 7, 20));
    };
  }

  private static int headers(HttpExchange exchange, byte[] file) throws IOException {
    int start = start(exchange);
    if (start > 0) {
      exchange
          .getResponseHeaders()
          .set("Content-Range", "bytes " + start + "-" + (file.length - 1) + "/" + file.length);
    }
    exchange.sendResponseHeaders(start > 0 ? 206 : 200, file.length - start);
    return start;
  }

  private void waitForTheEnd() {
    try {
      closing.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
