package convnets.kernel.output;

import io.github.spencerpark.jupyter.messages.publish.PublishStream.StreamType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;

/** The last bytes that a cell printed, in order; what was before them is counted. */
final class Tail {
  private static final int PIECE = 1 << 16;
  private static final int MOST_PIECES = 1 << 14;

  private final int limit;
  private final Deque<Piece> pieces = new ArrayDeque<>();
  private int size;
  private long leftOut;

  /** What one of the two streams got without the other between. */
  private record Piece(StreamType type, ByteArrayOutputStream bytes) {
    int size() {
      return bytes.size();
    }
  }

  Tail(int limit) {
    this.limit = limit;
  }

  int size() {
    return size;
  }

  long leftOut() {
    return leftOut;
  }

  void add(StreamType type, byte[] bytes, int from, int length) {
    if (length == 0) {
      return;
    }
    int kept = Math.min(length, limit);
    leftOut += length - kept;
    Piece last = pieces.peekLast();
    if (last == null || last.type() != type || last.size() + kept > PIECE) {
      last = new Piece(type, new ByteArrayOutputStream());
      pieces.add(last);
    }
    last.bytes().write(bytes, from + length - kept, kept);
    size += kept;
    while (size - pieces.peek().size() >= limit || pieces.size() > MOST_PIECES) {
      drop(pieces.remove().size());
    }
  }

  /** Cuts what is above the limit, not within a character. */
  void cut() {
    if (size <= limit) {
      return;
    }
    Piece first = pieces.remove();
    byte[] bytes = first.bytes().toByteArray();
    int from = size - limit;
    while (from < bytes.length && (bytes[from] & 0xc0) == 0x80) {
      from++;
    }
    drop(from);
    ByteArrayOutputStream rest = new ByteArrayOutputStream();
    rest.write(bytes, from, bytes.length - from);
    pieces.addFirst(new Piece(first.type(), rest));
  }

  /** Hands out what is left and forgets it. */
  void drain(BiConsumer<StreamType, String> reader) {
    for (Piece piece : pieces) {
      reader.accept(piece.type(), piece.bytes().toString(StandardCharsets.UTF_8));
    }
    pieces.clear();
    size = 0;
    leftOut = 0;
  }

  private void drop(int bytes) {
    size -= bytes;
    leftOut += bytes;
  }

  /** Returns how many bytes do not end within a character. */
  static int wholeCharacters(byte[] utf8) {
    int start = utf8.length;
    while (start > 0 && utf8.length - start < 4) {
      start--;
      int lead = utf8[start] & 0xff;
      if ((lead & 0xc0) != 0x80) {
        int size = lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        return start + size <= utf8.length ? utf8.length : start;
      }
    }
    return utf8.length;
  }
}
