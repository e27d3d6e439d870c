package convnets.data.fetch;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fetches published files: one server after the other, on from where a download stopped, and
 * nothing under its name before its size and its checksum are right.
 */
public final class Downloader {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final int TRIES = 4;
  private static final Pattern RANGE = Pattern.compile("bytes (\\d+)-\\d+/(\\d+|\\*)");

  private final Web web;

  /** Makes one that waits for a silent server as long as that. */
  public Downloader(Duration patience) {
    this.web = Web.patient(patience);
  }

  /** Makes one with the patience that people have. */
  public Downloader() {
    this(PATIENCE);
  }

  /**
   * Fetches the file; what has arrived before an interrupt stays for the next time.
   *
   * @throws NotFetchedException if no server gave it: the message has a line for each
   */
  public void fetch(Wanted wanted, Path target, Watcher watcher) throws InterruptedException {
    List<String> reasons = new ArrayList<>();
    for (URI address : wanted.addresses()) {
      try (PartFile part = PartFile.of(target)) {
        patiently(wanted, address, part, watcher);
        part.finish();
        watcher.done(wanted);
        return;
      } catch (MirrorException e) {
        watcher.refused(wanted, address, e.getMessage());
        reasons.add("  " + address + " (" + e.getMessage() + ")");
      }
    }
    throw new NotFetchedException(
        wanted.name() + " could not be fetched:\n" + String.join("\n", reasons));
  }

  /** Asks the same server again while each connection brings the file further. */
  private void patiently(Wanted wanted, URI address, PartFile part, Watcher watcher)
      throws MirrorException, InterruptedException {
    for (int tries = 1; ; tries++) {
      long before = part.length();
      try {
        whole(wanted, address, part, watcher);
        return;
      } catch (MirrorException e) {
        if (!e.isBroken() || part.length() <= before || tries == TRIES) {
          throw e;
        }
      }
    }
  }

  private void whole(Wanted wanted, URI address, PartFile part, Watcher watcher)
      throws MirrorException, InterruptedException {
    long before = part.length();
    if (before > wanted.bytes()) {
      part.restart();
    } else if (before == wanted.bytes()) {
      if (part.checksum().equals(wanted.sha256())) {
        return;
      }
      part.restart();
    }
    boolean resumed = part.length() > 0;
    receive(wanted, address, part, watcher);
    String found = part.checksum();
    if (!found.equals(wanted.sha256())) {
      part.restart();
      if (resumed) {
        whole(wanted, address, part, watcher); // what was there before may have been wrong
        return;
      }
      throw MirrorException.refused(
          "sent a file with the sha256 %s, but that of the published file is %s",
          found, wanted.sha256());
    }
  }

  private void receive(Wanted wanted, URI address, PartFile part, Watcher watcher)
      throws MirrorException, InterruptedException {
    watcher.asked(wanted, address, part.length());
    HttpResponse<Body> answer = web.get(address, part.length());
    Body body = answer.body();
    try {
      begin(wanted, answer, part);
      for (List<ByteBuffer> next = next(body, wanted, part);
          !next.isEmpty();
          next = next(body, wanted, part)) {
        next.forEach(part::append);
        if (part.length() > wanted.bytes()) {
          part.restart();
          throw MirrorException.refused(
              "sends more than the %,d bytes that the file has", wanted.bytes());
        }
        watcher.arrived(wanted, part.length());
      }
    } finally {
      body.cancel();
    }
    if (part.length() < wanted.bytes()) {
      throw MirrorException.broken("ended after %,d of %,d bytes", part.length(), wanted.bytes());
    }
  }

  private List<ByteBuffer> next(Body body, Wanted wanted, PartFile part)
      throws MirrorException, InterruptedException {
    try {
      return body.next(web.patience());
    } catch (MirrorException e) {
      throw MirrorException.broken(
          "%s after %,d of %,d bytes", e.getMessage(), part.length(), wanted.bytes());
    }
  }

  /** Checks what the server says that it will send, before the first byte is kept. */
  private static void begin(Wanted wanted, HttpResponse<Body> answer, PartFile part)
      throws MirrorException {
    int status = answer.statusCode();
    if (status != 200 && status != 206) {
      throw MirrorException.refused("answered %d%s", status, meaning(status));
    }
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (type.startsWith("text/html")) {
      throw MirrorException.refused("answered with a web page, not with the file");
    }
    if (status == 206) {
      checkRange(wanted, answer.headers().firstValue("Content-Range").orElse(""), part.length());
    } else if (part.length() > 0) {
      part.restart();
    }
    long length = answer.headers().firstValueAsLong("Content-Length").orElse(-1);
    if (length >= 0 && part.length() + length != wanted.bytes()) {
      throw MirrorException.refused(
          "would send %,d bytes, but the file has %,d", part.length() + length, wanted.bytes());
    }
  }

  private static void checkRange(Wanted wanted, String range, long have) throws MirrorException {
    Matcher parts = RANGE.matcher(range);
    if (!parts.matches()
        || !parts.group(1).equals(String.valueOf(have))
        || !List.of("*", String.valueOf(wanted.bytes())).contains(parts.group(2))) {
      throw MirrorException.refused(
          "was asked for the bytes from %,d of %,d, but offers \"%s\"",
          have, wanted.bytes(), range);
    }
  }

  private static String meaning(int status) {
    return switch (status) {
      case 403 -> ", forbidden";
      case 404, 410 -> ", not there";
      case 416 -> ", its file is shorter";
      case 429, 503 -> ", too busy";
      default -> "";
    };
  }
}
