package convnets.data;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadFeature;
import convnets.tensor.Shape;
import convnets.tensor.ShapeException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the JSON header of a safetensors file; whatever is not as the format says is refused. */
final class HeaderParser {
  static final String ANOTHER_COPY = "It is damaged: take another copy";

  private static final JsonFactory STRICT =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  private final Path file;
  private final JsonParser json;
  private final Map<String, String> metadata = new LinkedHashMap<>();
  private final List<SafeTensorsEntry> entries = new ArrayList<>();

  private HeaderParser(Path file, JsonParser json) {
    this.file = file;
    this.json = json;
  }

  static SafeTensorsHeader parse(Path file, String text) {
    try (JsonParser json = STRICT.createParser(text)) {
      HeaderParser parser = new HeaderParser(file, json);
      parser.header();
      return new SafeTensorsHeader(parser.metadata, parser.entries, Optional.empty());
    } catch (JsonProcessingException e) {
      throw new DamagedFileException(
          file, "its header is not JSON (%s). %s", e.getOriginalMessage(), ANOTHER_COPY);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail", e);
    }
  }

  private void header() throws IOException {
    expect(json.nextToken(), JsonToken.START_OBJECT, "its header");
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      if (name.equals(SafeTensorsHeader.METADATA)) {
        metadata();
      } else {
        entries.add(entry(name));
      }
    }
    if (json.nextToken() != null) {
      throw damaged("something follows the end of its header");
    }
  }

  private void metadata() throws IOException {
    expect(json.nextToken(), JsonToken.START_OBJECT, SafeTensorsHeader.METADATA);
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String name = json.currentName();
      expect(json.nextToken(), JsonToken.VALUE_STRING, "the metadata \"" + name + "\"");
      metadata.put(name, json.getText());
    }
  }

  private SafeTensorsEntry entry(String name) throws IOException {
    String array = "the array \"" + name + "\"";
    expect(json.nextToken(), JsonToken.START_OBJECT, array);
    String type = "";
    Map<String, long[]> numbers = new LinkedHashMap<>();
    while (json.nextToken() != JsonToken.END_OBJECT) {
      String key = json.currentName();
      json.nextToken();
      switch (key) {
        case "dtype" -> {
          expect(json.currentToken(), JsonToken.VALUE_STRING, "the dtype of " + array);
          type = json.getText();
        }
        case "shape", "data_offsets" -> numbers.put(key, numbers("the " + key + " of " + array));
        default -> throw damaged("%s has an unknown entry \"%s\"", array, key);
      }
    }
    if (!numbers.keySet().equals(Set.of("shape", "data_offsets"))) {
      throw damaged("%s lacks its shape or data_offsets", array);
    }
    long[] place = numbers.get("data_offsets");
    if (place.length != 2) {
      throw damaged("the data_offsets of %s are %d numbers, not 2", array, place.length);
    }
    Shape shape = shape(array, numbers.get("shape"));
    return new SafeTensorsEntry(name, precision(array, type), shape, place[0], place[1]);
  }

  private long[] numbers(String what) throws IOException {
    expect(json.currentToken(), JsonToken.START_ARRAY, what);
    List<Long> numbers = new ArrayList<>();
    while (json.nextToken() != JsonToken.END_ARRAY) {
      expect(json.currentToken(), JsonToken.VALUE_NUMBER_INT, "each number in " + what);
      long number = json.getLongValue();
      if (number < 0) {
        throw damaged("%s has the negative number %d", what, number);
      }
      numbers.add(number);
    }
    return numbers.stream().mapToLong(Long::longValue).toArray();
  }

  private Precision precision(String array, String type) {
    return Arrays.stream(Precision.values())
        .filter(precision -> precision.name().equals(type))
        .findFirst()
        .orElseThrow(() -> new DamagedFileException(
            file, "%s has the dtype \"%s\", but only F32 and F64 can be read", array, type));
  }

  private Shape shape(String array, long[] extents) {
    int[] small = Arrays.stream(extents)
        .mapToInt(extent -> (int) Math.min(extent, Integer.MAX_VALUE))
        .toArray();
    try {
      return Shape.of(small);
    } catch (ShapeException e) {
      throw damaged("%s has an impossible %s", array, e.getMessage());
    }
  }

  private void expect(JsonToken found, JsonToken wanted, String what) {
    if (found != wanted) {
      throw damaged("%s should be %s in JSON, but is %s", what, words(wanted), words(found));
    }
  }

  private static String words(JsonToken token) {
    if (token == null) {
      return "missing";
    }
    return switch (token) {
      case START_OBJECT -> "an object";
      case START_ARRAY -> "a list";
      case VALUE_STRING -> "a text";
      case VALUE_NUMBER_INT -> "a whole number";
      default -> "something else";
    };
  }

  private DamagedFileException damaged(String format, Object... arguments) {
    String what = String.format(Locale.ROOT, format, arguments);
    return new DamagedFileException(file, "%s. %s", what, ANOTHER_COPY);
  }
}
