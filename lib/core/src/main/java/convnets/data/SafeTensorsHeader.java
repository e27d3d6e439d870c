package convnets.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What a safetensors file says about itself before its numbers. */
record SafeTensorsHeader(
    Map<String, String> metadata, List<SafeTensorsEntry> entries, Optional<String> checksum) {
  static final String METADATA = "__metadata__";

  /** Present in each file of ours, so that one without its checksum is known as damaged. */
  private static final String FORMAT_KEY = "convnets.format";

  private static final String FORMAT = "1";
  private static final String CHECKSUM_KEY = "convnets.crc32c";
  private static final int LENGTH_BYTES = 8;
  private static final long LONGEST = 100_000_000;

  static SafeTensorsHeader of(
      Map<String, String> metadata, Map<String, SafeTensors.Array> arrays, Precision precision) {
    List<SafeTensorsEntry> entries = new ArrayList<>();
    long at = 0;
    for (Map.Entry<String, SafeTensors.Array> array : arrays.entrySet()) {
      if (array.getKey().equals(METADATA)) {
        throw new IllegalArgumentException("no array can be called " + METADATA);
      }
      long to = at + (long) array.getValue().values().length * precision.bytes();
      entries.add(
          new SafeTensorsEntry(array.getKey(), precision, array.getValue().shape(), at, to));
      at = to;
    }
    for (String reserved : List.of(FORMAT_KEY, CHECKSUM_KEY)) {
      if (metadata.containsKey(reserved)) {
        throw new IllegalArgumentException(
            "the metadata \"" + reserved + "\" is written by itself: choose another name");
      }
    }
    return new SafeTensorsHeader(new LinkedHashMap<>(metadata), entries, Optional.of(""));
  }

  static SafeTensorsHeader read(Path file, DataInputStream in, long fileLength) throws IOException {
    if (fileLength < LENGTH_BYTES) {
      throw new DamagedFileException(
          file,
          "it has %d bytes, but a safetensors file starts with %d for its header's length. %s",
          fileLength,
          LENGTH_BYTES,
          HeaderParser.ANOTHER_COPY);
    }
    long length = Long.reverseBytes(in.readLong());
    long rest = fileLength - LENGTH_BYTES;
    if (length < 2 || length > Math.min(LONGEST, rest)) {
      throw new DamagedFileException(
          file,
          "its header is said to have %s bytes, but %,d follow. It is cut off, or not safetensors",
          Long.toUnsignedString(length),
          rest);
    }
    String json = text(file, in.readNBytes((int) length));
    SafeTensorsHeader header = HeaderParser.parse(file, json);
    SafeTensorsEntry.check(file, header.entries, rest - length);
    return header.recognised(file);
  }

  private static String text(Path file, byte[] bytes) {
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
      return text.toString();
    } catch (CharacterCodingException e) {
      throw new DamagedFileException(
          file, "its header is not UTF-8 text. %s", HeaderParser.ANOTHER_COPY);
    }
  }

  /** Takes our own two entries out of the metadata. */
  private SafeTensorsHeader recognised(Path file) {
    Map<String, String> others = new LinkedHashMap<>(metadata);
    String sum = others.getOrDefault(CHECKSUM_KEY, "");
    if (others.containsKey(FORMAT_KEY) && sum.isEmpty()) {
      throw new DamagedFileException(
          file, "convnets wrote it, but its checksum is missing. %s", HeaderParser.ANOTHER_COPY);
    }
    if (sum.isEmpty()) {
      return this;
    }
    others.remove(FORMAT_KEY);
    others.remove(CHECKSUM_KEY);
    return new SafeTensorsHeader(others, entries, Optional.of(sum));
  }

  /** Compares the checksum, if there is one. */
  void check(Path file, long found) {
    String sum = hex(found);
    checksum.filter(stated -> !stated.equals(sum)).ifPresent(stated -> {
      throw new DamagedFileException(
          file,
          "the checksum of its content is %s, but it says %s. It was damaged, or changed by "
              + "another program: take another copy, or drop \"%s\" and \"%s\" from its metadata",
          sum,
          stated,
          FORMAT_KEY,
          CHECKSUM_KEY);
    });
  }

  /** Returns what the checksum is made of, besides the numbers. */
  byte[] withoutChecksum() {
    return json(Optional.empty()).getBytes(StandardCharsets.UTF_8);
  }

  /** Returns the first bytes of the file; the numbers that follow are aligned to eight. */
  byte[] start(long sum) {
    byte[] json = json(Optional.of(hex(sum))).getBytes(StandardCharsets.UTF_8);
    int padded = (json.length + 7) / 8 * 8;
    ByteBuffer start = ByteBuffer.allocate(LENGTH_BYTES + padded).order(ByteOrder.LITTLE_ENDIAN);
    start.putLong(padded).put(json);
    while (start.hasRemaining()) {
      start.put((byte) ' ');
    }
    return start.array();
  }

  private static String hex(long sum) {
    return String.format(Locale.ROOT, "%08x", sum);
  }

  private String json(Optional<String> sum) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.writeStartObject();
      json.writeObjectFieldStart(METADATA);
      for (Map.Entry<String, String> entry : metadata.entrySet()) {
        json.writeStringField(entry.getKey(), entry.getValue());
      }
      json.writeStringField(FORMAT_KEY, FORMAT);
      if (sum.isPresent()) {
        json.writeStringField(CHECKSUM_KEY, sum.get());
      }
      json.writeEndObject();
      for (SafeTensorsEntry entry : entries) {
        write(json, entry);
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
    return text.toString();
  }

  private static void write(JsonGenerator json, SafeTensorsEntry entry) throws IOException {
    json.writeObjectFieldStart(entry.name());
    json.writeStringField("dtype", entry.precision().name());
    json.writeFieldName("shape");
    int[] extents = entry.shape().toArray();
    json.writeArray(extents, 0, extents.length);
    json.writeFieldName("data_offsets");
    json.writeArray(new long[] {entry.from(), entry.to()}, 0, 2);
    json.writeEndObject();
  }
}
