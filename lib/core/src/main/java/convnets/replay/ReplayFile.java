package convnets.replay;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import convnets.data.AtomicFile;
import convnets.data.DamagedFileException;
import convnets.data.Unreadable;
import java.io.EOFException;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipException;

/**
 * A recording as gzipped JSON: {@code zcat FILE | python3 -m json.tool} shows it. Of a file that
 * promises more than a recording can have, no more is unpacked than that.
 */
final class ReplayFile {
  private static final String FORMAT = "convnets-replay-1";
  private static final int MOST_BYTES = 8 << 20;
  private static final String ANOTHER_COPY = "Take another copy, or record it again";

  private static final JsonMapper JSON = JsonMapper.builder()
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
      .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
      .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
      .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
      .build();

  /** The file's content: what format it has comes first. */
  record Content(String format, Replay replay) {}

  private ReplayFile() {}

  static void write(Path file, Replay replay) {
    AtomicFile.write(file, out -> {
      GZIPOutputStream gzip = new GZIPOutputStream(out);
      gzip.write(JSON.writeValueAsBytes(new Content(FORMAT, replay)));
      gzip.finish();
    });
  }

  static Replay read(Path file) {
    byte[] text = unpacked(file);
    try {
      checkFormat(file, text);
      return JSON.readValue(text, Content.class).replay();
    } catch (JsonProcessingException e) {
      throw new DamagedFileException(
          file, "it is no whole recording (%s). %s", reason(e), ANOTHER_COPY);
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
  }

  private static byte[] unpacked(Path file) {
    try (FileInputStream disk = new FileInputStream(file.toFile());
        InputStream gzip = new GZIPInputStream(disk)) {
      byte[] text = gzip.readNBytes(MOST_BYTES + 1);
      if (text.length > MOST_BYTES) {
        throw new DamagedFileException(
            file, "it unpacks to more than %,d bytes, which no recording of ours does", MOST_BYTES);
      }
      return text;
    } catch (EOFException e) {
      throw new DamagedFileException(file, "it is cut off. %s", ANOTHER_COPY);
    } catch (ZipException e) {
      throw new DamagedFileException(
          file,
          "it is damaged, or no recording (%s). `./course train … --record FILE` makes one",
          e.getMessage());
    } catch (IOException e) {
      throw Unreadable.because(file, e);
    }
  }

  private static void checkFormat(Path file, byte[] text) throws IOException {
    try (JsonParser json = JSON.createParser(text)) {
      boolean begins = json.nextToken() == JsonToken.START_OBJECT
          && "format".equals(json.nextFieldName())
          && json.nextToken() == JsonToken.VALUE_STRING;
      String format = begins ? json.getText() : "";
      if (!format.equals(FORMAT)) {
        throw new DamagedFileException(
            file,
            "its format is \"%s\", but this program reads \"%s\"",
            ReplayRules.readable(format.substring(0, Math.min(40, format.length()))),
            FORMAT);
      }
    }
  }

  /** What Jackson or a check of ours found, in one line. */
  private static String reason(JsonProcessingException e) {
    Throwable cause = e.getCause() instanceof IllegalArgumentException ours ? ours : e;
    String words = cause == e ? e.getOriginalMessage() : cause.getMessage();
    return ReplayRules.readable(words.lines().findFirst().orElse("no reason"));
  }
}
