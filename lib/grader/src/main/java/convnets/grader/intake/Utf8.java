package convnets.grader.intake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Text as everybody should save it. Anything else is refused: guessing would change answers. */
final class Utf8 {
  private static final String REMEDY = ": save it as UTF-8";

  private Utf8() {}

  /** Returns the text, without the mark in front that some editors write. */
  static String text(byte[] bytes) throws RefusedException {
    if (begins(bytes, 0xFF, 0xFE) || begins(bytes, 0xFE, 0xFF)) {
      throw new RefusedException("is in UTF-16" + REMEDY);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .decode(in, out, true);
    if (result.isError()) {
      throw new RefusedException("is no UTF-8 text at byte " + in.position() + REMEDY);
    }
    String text = out.flip().toString();
    if (text.indexOf('\0') >= 0) {
      throw new RefusedException("holds a zero byte at character " + text.indexOf('\0') + REMEDY);
    }
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean begins(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
