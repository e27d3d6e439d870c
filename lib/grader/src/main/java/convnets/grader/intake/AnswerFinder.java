package convnets.grader.intake;

import convnets.grader.api.Exercise;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the answers in what was handed in: by their {@code %%check} line wherever it stands, and
 * where that is gone by the class that an exercise asks for.
 */
final class AnswerFinder {
  private static final Pattern CLASS = Pattern.compile(
      "^\\h*+(?:(?:public|final|abstract|static|strictfp)\\h++)*+(?:class|record|enum)\\h++(\\w++)",
      Pattern.MULTILINE);

  private final Map<String, Exercise> exercises = new TreeMap<>();
  private final Map<String, List<Found>> byLine = new TreeMap<>();
  private final Map<String, List<Found>> byClass = new TreeMap<>();
  private final Collected collected;

  AnswerFinder(Collection<Exercise> exercises, Collected collected) {
    exercises.forEach(exercise -> this.exercises.put(exercise.id(), exercise));
    this.collected = collected;
  }

  /** Returns the answer that counts for each exercise that has one. */
  Map<String, Found> answers() {
    collected.files().forEach(this::file);
    Map<String, Found> answers = new LinkedHashMap<>();
    for (String id : exercises.keySet()) {
      List<Found> named = byLine.getOrDefault(id, List.of());
      List<Found> others = byClass.getOrDefault(id, List.of()).stream()
          .filter(found -> named.isEmpty() || !found.isStub())
          .toList();
      // A stub in its place says nothing of an answer that was written elsewhere.
      boolean elsewhere = named.stream().allMatch(Found::isStub) && !others.isEmpty();
      List<Found> all = elsewhere ? others : named;
      if (!all.isEmpty()) {
        answers.put(id, chosen(id, all));
      }
      if (elsewhere) {
        repaired(id + " was found by its class in " + answers.get(id).place()
            + ": its first line should be %%check " + id);
      }
    }
    return answers;
  }

  private void file(HandedFile file) {
    String name = HandedFile.quoted(file.name());
    try {
      String text = Utf8.text(file.bytes());
      if (file.isJava()) {
        java(name, text);
      } else {
        notebook(name, text);
      }
    } catch (RefusedException refused) {
      collected.refuse(name, refused.getMessage());
    }
  }

  /** A Java file needs no such line: its class says what it answers. */
  private void java(String name, String text) {
    Optional<CheckLine> check = CheckLine.in(text);
    if (check.isPresent() && exercises.containsKey(check.get().id())) {
      add(byLine, check.get().id(), new Found(name, check.get().without(text)));
      return;
    }
    for (Exercise exercise : classes(text)) {
      add(byLine, exercise.id(), new Found(name, text));
    }
  }

  private void notebook(String name, String text) throws RefusedException {
    NotebookReader notebook = NotebookReader.read(text);
    notebook.broken().forEach(what -> collected.refuse(what, "in " + name + ": it is left out"));
    for (Cell cell : notebook.cells()) {
      cell(cell, "cell " + cell.number() + " of " + name);
    }
  }

  private void cell(Cell cell, String place) {
    Optional<CheckLine> check = CheckLine.in(cell.source());
    if (check.isPresent()) {
      checked(cell, place, check.get());
    } else if (cell.type().equals("code")) {
      Found found = new Found(place, cell.source());
      classes(cell.source()).forEach(exercise -> add(byClass, exercise.id(), found));
    }
  }

  private void checked(Cell cell, String place, CheckLine check) {
    boolean code = cell.type().equals("code");
    if (!exercises.containsKey(check.id())) {
      if (code) {
        String words = place + " answers " + HandedFile.quoted(check.id());
        collected.remark(Remark.noted(words + ", which is not graded here"));
      }
      return;
    } else if (!code && classes(cell.source()).isEmpty()) {
      // Prose may quote the line.
      return;
    }
    if (!code) {
      repaired(place + " is no code cell any more: its answer to " + check.id() + " counts");
    }
    if (!check.exact()) {
      repaired(place + ": its first line should be %%check " + check.id());
    }
    String source = check.exact() ? cell.source() : check.without(cell.source());
    add(byLine, check.id(), new Found(place, source));
  }

  /** Returns the exercises whose class a text defines. */
  private List<Exercise> classes(String text) {
    Matcher names = CLASS.matcher(text);
    List<String> defined = new ArrayList<>();
    while (names.find()) {
      defined.add(names.group(1));
    }
    return exercises.values().stream()
        .filter(exercise -> defined.contains(exercise.answer()))
        .toList();
  }

  private static void add(Map<String, List<Found>> all, String id, Found found) {
    all.computeIfAbsent(id, absent -> new ArrayList<>()).add(found);
  }

  /** Of several the last that is no stub: what a student wrote last stands below. */
  private Found chosen(String id, List<Found> all) {
    List<Found> written = all.stream().filter(found -> !found.isStub()).toList();
    List<Found> candidates = written.isEmpty() ? all : written;
    Found last = candidates.get(candidates.size() - 1);
    if (candidates.stream().anyMatch(other -> !other.same(last))) {
      collected.remark(Remark.noted(
          id + " is answered " + candidates.size() + " times: the last counts, " + last.place()));
    } else if (all.size() > 1) {
      repaired(id + " stands " + all.size() + " times: counted once, " + last.place());
    }
    return last;
  }

  private void repaired(String words) {
    collected.remark(Remark.repaired(words));
  }
}
