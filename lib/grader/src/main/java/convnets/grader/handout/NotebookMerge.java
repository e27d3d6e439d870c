package convnets.grader.handout;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A newer handout and a student's notebook made into one: what the student wrote stays, and what
 * only the teacher wrote becomes the newer. Cells are the same if they answer the same exercise or
 * have the same id; the stamp of the older handout tells what a student has changed.
 */
public final class NotebookMerge {
  private final NotebookTree newer;
  private final List<JsonObject> mine;
  private final Optional<Handout> older;
  private final Map<JsonObject, JsonObject> mineOf = new IdentityHashMap<>();
  private final Map<JsonObject, List<JsonObject>> after = new IdentityHashMap<>();
  private final List<JsonObject> first = new ArrayList<>();
  private final JsonArray merged = new JsonArray();
  private final Set<String> ids = new HashSet<>();
  private int kept;

  private NotebookMerge(NotebookTree mine, NotebookTree newer) {
    this.newer = newer;
    this.mine = mine.cells();
    this.older = Handout.stampIn(mine);
  }

  /**
   * What came out.
   *
   * @param text the notebook
   * @param kept how many cells stand in it as the student wrote them
   */
  public record Result(String text, int kept) {}

  /** Returns the notebook that has the student's cells and, besides, those of the newer handout. */
  public static Result of(String mine, String newer) {
    NotebookMerge merge = new NotebookMerge(NotebookTree.of(mine), NotebookTree.of(newer));
    return merge.result();
  }

  private Result result() {
    List<JsonObject> cells = newer.cells();
    cells.forEach(cell -> ids.add(NotebookTree.id(cell)));
    cells.forEach(cell -> partner(cell).ifPresent(own -> mineOf.put(cell, own)));
    placeOwnCells();
    first.forEach(this::addOwn);
    for (JsonObject cell : cells) {
      Optional<JsonObject> own = Optional.ofNullable(mineOf.get(cell));
      own.ifPresentOrElse(found -> add(cell, found), () -> merged.add(cell));
      own.ifPresent(found -> after.getOrDefault(found, List.of()).forEach(this::addOwn));
    }
    newer.root().add("cells", merged);
    return new Result(newer.text(), kept);
  }

  /** The student's cell that stands where this one of the newer handout does. */
  private Optional<JsonObject> partner(JsonObject cell) {
    Optional<String> exercise = NotebookTree.check(cell);
    String id = NotebookTree.id(cell);
    Optional<JsonObject> sameId = mine.stream()
        .filter(own -> !id.isEmpty() && NotebookTree.id(own).equals(id))
        .findFirst();
    Optional<JsonObject> sameExercise = mine.stream()
        .filter(own -> exercise.isPresent() && NotebookTree.check(own).equals(exercise))
        .findFirst();
    return sameId.or(() -> sameExercise).filter(own -> !isIn(mineOf, own));
  }

  /** Two cells of the same text are equal, but not the same. */
  private static boolean isIn(Map<JsonObject, JsonObject> pairs, JsonObject own) {
    return pairs.values().stream().anyMatch(other -> other == own);
  }

  /** Cells that only the student has stay behind the cell that they stood behind. */
  private void placeOwnCells() {
    Optional<JsonObject> before = Optional.empty();
    for (JsonObject own : mine) {
      if (isIn(mineOf, own)) {
        before = Optional.of(own);
      } else if (older.isEmpty() || !older.get().has(own)) {
        before
            .map(cell -> after.computeIfAbsent(cell, absent -> new ArrayList<>()))
            .orElse(first)
            .add(own);
      }
    }
  }

  private void add(JsonObject cell, JsonObject own) {
    boolean same = NotebookTree.source(cell).equals(NotebookTree.source(own));
    if (same || NotebookTree.check(cell).isPresent() && !isAsHandedOut(own)) {
      kept += same ? 0 : 1;
      own.add("metadata", cell.get("metadata"));
      own.addProperty("id", NotebookTree.id(cell));
      merged.add(own);
    } else if (isAsHandedOut(own)) {
      merged.add(cell);
    } else if (isAsHandedOut(cell)) {
      kept++;
      merged.add(own);
    } else {
      merged.add(cell);
      addOwn(own);
    }
  }

  private boolean isAsHandedOut(JsonObject cell) {
    return older.isPresent() && older.get().has(cell);
  }

  /** Two cells of one id would be one to Jupyter. */
  private void addOwn(JsonObject own) {
    String id = NotebookTree.id(own);
    for (int i = 1; id.isEmpty() || ids.contains(id); i++) {
      id = "mine-" + i;
    }
    ids.add(id);
    own.addProperty("id", id);
    merged.add(own);
    kept++;
  }
}
