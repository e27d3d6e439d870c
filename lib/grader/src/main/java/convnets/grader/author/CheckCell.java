package convnets.grader.author;

import com.google.gson.JsonObject;

/**
 * What a notebook's {@code %%check} cell begins as.
 *
 * @param id the exercise's number
 * @param stub the cell's text
 * @param points what the exercise is worth
 */
record CheckCell(String id, String stub, int points) {
  private static final int SCHEMA = 3;

  /**
   * Returns what nbgrader reads of a cell, in its schema 3: an answer and its grade in one cell,
   * which nbgrader leaves to be graded by hand. The keys stand as Jupyter sorts them.
   */
  JsonObject nbgrader() {
    JsonObject metadata = new JsonObject();
    metadata.addProperty("cell_type", "code");
    metadata.addProperty("grade", true);
    metadata.addProperty("grade_id", "check-" + id.replaceAll("[^a-zA-Z0-9_-]", "-"));
    metadata.addProperty("locked", false);
    metadata.addProperty("points", points);
    metadata.addProperty("schema_version", SCHEMA);
    metadata.addProperty("solution", true);
    metadata.addProperty("task", false);
    return metadata;
  }
}
