package convnets.kernel.output;

import io.github.spencerpark.jupyter.messages.publish.PublishStream.StreamType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.function.BiConsumer;

/**
 * What one cell prints, sent in batches: a message for every print would drown the page. A cell may
 * print {@link #LIMIT} bytes. Since nobody knows how much is still to come, the last of them are
 * kept back until the cell ends; if more comes, the middle is left out and counted.
 */
final class CellText {
  /** The most that one cell may print, in bytes. */
  static final int LIMIT = 10_000_000;

  private static final int TAIL = 2_000_000;
  private static final int BATCH = 1 << 16;

  private final BiConsumer<StreamType, String> reader;
  private final Runnable flushSoon;
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private StreamType pendingType = StreamType.OUT;
  private Tail tail = new Tail(TAIL);
  private long sent;
  private boolean ended;

  /** Batches go to the reader; the other is called when something waits to be flushed. */
  CellText(BiConsumer<StreamType, String> reader, Runnable flushSoon) {
    this.reader = reader;
    this.flushSoon = flushSoon;
  }

  synchronized void write(StreamType type, byte[] bytes, int from, int length) {
    if (type != pendingType) {
      send(pending.size());
      pendingType = type;
    }
    int free = (int) Math.max(0, LIMIT - TAIL - sent - pending.size());
    int taken = tail.size() > 0 ? 0 : Math.min(length, free);
    boolean wasEmpty = pending.size() == 0;
    pending.write(bytes, from, taken);
    if (length > taken) {
      moveToTail(type, bytes, from + taken, length - taken);
    } else if (pending.size() >= BATCH) {
      send(Tail.wholeCharacters(pending.toByteArray()));
    } else if (wasEmpty && taken > 0) {
      flushSoon.run();
    }
  }

  /** Sends what waits, the tail too while nothing is lost by that: a picture is to follow. */
  synchronized void flush() {
    send(pending.size());
    if (tail.leftOut() == 0 && sent + tail.size() <= LIMIT) {
      sendTail();
    }
  }

  /** Sends what waits, but no part of a character. */
  synchronized void flushBatch() {
    send(Tail.wholeCharacters(pending.toByteArray()));
  }

  /** The cell ends: sends all that is left, and says how much was left out. */
  synchronized void end() {
    send(pending.size());
    tail.cut();
    if (tail.leftOut() > 0) {
      String line = "%n… %,d bytes are left out here: a cell may print %,d.%n";
      reader.accept(StreamType.ERR, String.format(Locale.ROOT, line, tail.leftOut(), LIMIT));
    }
    sendTail();
    ended = true;
  }

  /** Forgets how much was printed: the page was emptied. */
  synchronized void clear() {
    send(pending.size());
    tail = new Tail(TAIL);
    sent = 0;
  }

  /** After the end, threads that the cell left behind may print the rest of its share, live. */
  private void moveToTail(StreamType type, byte[] bytes, int from, int length) {
    if (tail.size() == 0) {
      startTail(type);
    }
    if (!ended) {
      tail.add(type, bytes, from, length);
    } else if (sent + length <= LIMIT) {
      tail.add(type, bytes, from, length);
      sendTail();
    }
  }

  /** The first part ends before a character that would be cut in two. */
  private void startTail(StreamType type) {
    send(Tail.wholeCharacters(pending.toByteArray()));
    byte[] begun = pending.toByteArray();
    pending.reset();
    tail = new Tail(TAIL + begun.length);
    tail.add(type, begun, 0, begun.length);
  }

  private void sendTail() {
    sent += tail.size();
    tail.drain(reader);
  }

  private void send(int length) {
    if (length > 0) {
      byte[] bytes = pending.toByteArray();
      pending.reset();
      pending.write(bytes, length, bytes.length - length);
      sent += length;
      reader.accept(pendingType, new String(bytes, 0, length, StandardCharsets.UTF_8));
    }
  }
}
