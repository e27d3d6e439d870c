package convnets.course;

import convnets.grader.handout.Handout;
import convnets.grader.handout.NotebookTree;
import convnets.grader.intake.HandIn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a teacher's chapters are handed out as: the hash of each, by the name of its file. */
record Handouts(Map<String, String> hashes) {
  static Handouts in(Path notebooks) {
    Map<String, String> hashes = new TreeMap<>();
    if (!Files.isDirectory(notebooks)) {
      return new Handouts(hashes);
    }
    for (Path file : new Notebooks(notebooks).all()) {
      try {
        NotebookTree notebook = NotebookTree.of(Files.readString(file));
        hashes.put(file.getFileName().toString(), Handout.of(notebook).hash());
      } catch (IOException | IllegalArgumentException e) {
        throw CourseException.failed("cannot read %s: %s", file, e.getMessage());
      }
    }
    return new Handouts(hashes);
  }

  /** Returns the same submissions, to be held against these. */
  List<HandIn> against(List<HandIn> handIns) {
    return handIns.stream().map(handIn -> handIn.against(hashes)).toList();
  }
}
