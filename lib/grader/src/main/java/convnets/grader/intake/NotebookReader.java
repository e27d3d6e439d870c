package convnets.grader.intake;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the cells of a notebook and skips all else, outputs above all, without ever holding the
 * whole: JSON nested too deeply, endless numbers and keys that stand twice are refused.
 */
final class NotebookReader {
  private static final int MOST_CELLS = 2000;
  private static final int LONGEST_SOURCE = 1 << 20;

  private static final JsonFactory JSON = JsonFactory.builder()
      .streamReadConstraints(StreamReadConstraints.builder()
          .maxNestingDepth(40)
          .maxNumberLength(100)
          .maxNameLength(1000)
          .maxStringLength(Sizes.NOTEBOOK)
          .maxTokenCount(2_000_000)
          .build())
      .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
      .build();

  private final JsonParser json;
  private final List<Cell> cells = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();
  private boolean found;

  private NotebookReader(JsonParser json) {
    this.json = json;
  }

  /** Reads a notebook's text. */
  static NotebookReader read(String text) throws RefusedException {
    try (JsonParser json = JSON.createParser(text)) {
      NotebookReader reader = new NotebookReader(json);
      reader.notebook();
      return reader;
    } catch (IOException | RuntimeException e) {
      String why = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new RefusedException("is no notebook that can be read (" + why + ")");
    }
  }

  /** Returns the cells that can be read, in their order. */
  List<Cell> cells() {
    return cells;
  }

  /** Returns what is wrong with those that cannot. */
  List<String> broken() {
    return broken;
  }

  private void notebook() throws IOException, RefusedException {
    if (json.nextToken() != JsonToken.START_OBJECT) {
      throw new RefusedException("is no notebook: a notebook is a JSON object with cells");
    }
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      boolean isCells = json.currentName().equals("cells");
      if (json.nextToken() == JsonToken.START_ARRAY && isCells) {
        found = true;
        list();
      } else {
        json.skipChildren();
      }
    }
    if (!found) {
      throw new RefusedException(
          "has no list of cells: open it in JupyterLab and save it, which renews its format");
    }
    if (json.nextToken() != null) {
      throw new RefusedException("goes on after the notebook's end");
    }
  }

  private void list() throws IOException, RefusedException {
    for (int number = 1; json.nextToken() != JsonToken.END_ARRAY; number++) {
      if (number > MOST_CELLS) {
        throw new RefusedException("has more than " + MOST_CELLS + " cells");
      } else if (json.currentToken() == JsonToken.START_OBJECT) {
        cell(number);
      } else {
        json.skipChildren();
        broken.add("cell " + number + " is no cell");
      }
    }
  }

  private void cell(int number) throws IOException {
    String type = "";
    Optional<String> source = Optional.empty();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String name = json.currentName();
      json.nextToken();
      if (name.equals("cell_type") && json.currentToken() == JsonToken.VALUE_STRING) {
        type = json.getText();
      } else if (name.equals("source")) {
        source = source();
      } else {
        json.skipChildren();
      }
    }
    if (source.isEmpty()) {
      broken.add("cell " + number + " has no text, or more than a million characters of it");
    } else {
      cells.add(new Cell(number, type, source.get()));
    }
  }

  /** A text, or a list of its lines; nothing if it is neither, or too long. */
  private Optional<String> source() throws IOException {
    if (json.currentToken() == JsonToken.VALUE_STRING) {
      return Optional.of(json.getText()).filter(text -> text.length() <= LONGEST_SOURCE);
    } else if (json.currentToken() != JsonToken.START_ARRAY) {
      json.skipChildren();
      return Optional.empty();
    }
    StringBuilder text = new StringBuilder();
    boolean whole = true;
    while (json.nextToken() != JsonToken.END_ARRAY) {
      whole &= json.currentToken() == JsonToken.VALUE_STRING;
      if (whole && text.length() <= LONGEST_SOURCE) {
        text.append(json.getText());
      }
      json.skipChildren();
    }
    return whole && text.length() <= LONGEST_SOURCE
        ? Optional.of(text.toString())
        : Optional.empty();
  }
}
