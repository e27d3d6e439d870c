package convnets.grader.handout;

import convnets.data.AtomicFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * One file to hand in: a zip of the notebook as it is saved, and a {@link Slip}.
 *
 * @param file the zip, beside the notebook
 * @param slip what it says of the notebook
 * @param unsaved exercises whose answers are others in the notebook than those last checked
 */
public record SubmissionFile(Path file, Slip slip, List<String> unsaved) {
  private static final String ID = "[\\p{L}\\p{N}][\\p{L}\\p{N}._@+-]{0,63}";

  /**
   * Packs a notebook.
   *
   * @param checked the answer last checked to each exercise, the magic's line included
   * @throws IllegalArgumentException if the id is none, or the notebook cannot be read
   */
  public static SubmissionFile pack(Path notebook, String id, Map<String, String> checked) {
    if (!id.matches(ID)) {
      throw new IllegalArgumentException("%submit: \"" + id + "\" is no name or number of at most"
          + " 64 letters, digits and . _ @ + -");
    }
    String name = notebook.getFileName().toString();
    try {
      byte[] bytes = Files.readAllBytes(notebook);
      NotebookTree tree = NotebookTree.of(new String(bytes, StandardCharsets.UTF_8));
      String handout = Handout.stampIn(tree).map(Handout::hash).orElse("");
      Slip slip = new Slip(id, name, handout, Handout.hash(bytes));
      Path file = notebook.resolveSibling(id + "-" + name.replaceFirst("\\.ipynb$", "") + ".zip");
      AtomicFile.write(file, out -> write(out, name, bytes, slip));
      return new SubmissionFile(file, slip, unsaved(tree, checked));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "%submit: there is no notebook " + name + " that can be read here", e);
    }
  }

  private static void write(OutputStream out, String name, byte[] notebook, Slip slip)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
    zip.putNextEntry(new ZipEntry(name));
    zip.write(notebook);
    zip.putNextEntry(new ZipEntry(Slip.FILE));
    zip.write(slip.text().getBytes(StandardCharsets.UTF_8));
    zip.finish();
  }

  private static List<String> unsaved(NotebookTree notebook, Map<String, String> checked) {
    return checked.keySet().stream()
        .filter(id -> notebook.cells().stream()
            .filter(cell -> NotebookTree.check(cell).filter(id::equals).isPresent())
            .noneMatch(cell -> plain(NotebookTree.source(cell)).equals(plain(checked.get(id)))))
        .sorted()
        .toList();
  }

  private static String plain(String source) {
    return String.join("\n", source.lines().map(String::stripTrailing).toList()).strip();
  }

  /** Returns what a student should know of it. */
  public String words() {
    String holds = "%s holds %s as it was saved last, and that it is yours (%s).";
    List<String> words = new ArrayList<>();
    words.add(holds.formatted(file.getFileName(), slip.notebook(), slip.id()));
    words.add("Download it from the list of files and hand it in.");
    if (slip.handout().isEmpty()) {
      words.add("The notebook does not say from which handout it began; your teacher can grade it"
          + " all the same.");
    }
    if (!unsaved.isEmpty()) {
      words.add("Not so fast: the saved notebook has another answer to "
          + String.join(", ", unsaved)
          + " than the one that you checked last. Save it (Ctrl+S), then run %submit again.");
    }
    return String.join("\n", words);
  }
}
