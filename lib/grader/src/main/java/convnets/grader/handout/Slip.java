package convnets.grader.handout;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.google.gson.GsonBuilder;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code %submit} says of the notebook that lies beside it in the zip. A student can write
 * anything here: it is noted and proves nothing.
 *
 * @param id by which the teacher knows the student
 * @param notebook the name of the notebook's file
 * @param handout the hash of the handout that it began as, empty if it does not say
 * @param sha256 of the notebook's bytes when it was packed
 */
public record Slip(String id, String notebook, String handout, String sha256) {
  /** The name of its file in the zip. */
  public static final String FILE = "submission.json";

  /** The most bytes that it may have. */
  public static final int LONGEST = 4096;

  private static final JsonFactory JSON = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(1)
          .maxNumberLength(100)
          .maxNameLength(100)
          .maxStringLength(LONGEST)
          .build())
      .build();

  /** Returns it as JSON. */
  public String text() {
    return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(this) + "\n";
  }

  /** Reads one that a stranger wrote; nothing if it is no slip. */
  public static Optional<Slip> read(byte[] bytes) {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser json = JSON.createParser(bytes)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        return Optional.empty();
      }
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        if (json.nextToken() == JsonToken.VALUE_STRING) {
          fields.put(name, json.getText());
        }
      }
      return Optional.of(new Slip(
          fields.getOrDefault("id", ""),
          fields.getOrDefault("notebook", ""),
          fields.getOrDefault("handout", ""),
          fields.getOrDefault("sha256", "")));
    } catch (IOException | RuntimeException e) {
      return Optional.empty();
    }
  }
}
