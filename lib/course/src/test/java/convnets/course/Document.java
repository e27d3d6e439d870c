package convnets.course;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import convnets.grader.handout.NotebookTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A text that people read, in Markdown: a file, or the prose of a notebook. */
record Document(Path file, String text) {
  private static final Pattern CODE = Pattern.compile("(?ms)^```.*?^```$|`[^`\n]*`");
  private static final Pattern LINK =
      Pattern.compile("(!?)\\[((?:[^\\[\\]]|\\[[^\\]]*\\])*)\\]\\(([^)\\s]+)\\)");
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,6} +(.+?) *$");

  static Document of(Path file) {
    try {
      String text = Files.readString(file);
      return new Document(file, isNotebook(file) ? prose(text) : text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isNotebook(Path file) {
    return file.toString().endsWith(".ipynb");
  }

  private static String prose(String notebook) {
    return NotebookTree.of(notebook).cells().stream()
        .filter(cell -> type(cell).getAsString().equals("markdown"))
        .map(NotebookTree::source)
        .collect(Collectors.joining("\n\n"));
  }

  private static JsonElement type(JsonObject cell) {
    return cell.get("cell_type");
  }

  /** Returns what is wrong with the links and pictures to files beside it, a sentence each. */
  List<String> faults() {
    List<String> faults = new ArrayList<>();
    LINK.matcher(CODE.matcher(text).replaceAll("")).results().forEach(link -> {
      if (!link.group(1).isEmpty() && link.group(2).isBlank()) {
        faults.add("the picture " + link.group(3) + " is not told in words");
      }
      if (!link.group(3).matches("[a-z]+:.*")) {
        faults.addAll(faults(link));
      }
    });
    return faults;
  }

  private List<String> faults(MatchResult link) {
    String[] parts = link.group(3).split("#", 2);
    Path target = parts[0].isEmpty() ? file : file.resolveSibling(parts[0]);
    if (!Files.exists(target)) {
      return List.of(link.group(3) + " leads nowhere");
    }
    return parts.length > 1 && !of(target).anchors().contains(parts[1])
        ? List.of(link.group(3) + " leads to no heading")
        : List.of();
  }

  /** Returns the names by which pages of code hosts, and JupyterLab, know the headings. */
  private List<String> anchors() {
    return HEADING
        .matcher(text)
        .results()
        .map(heading -> heading.group(1))
        .map(words -> isNotebook(file)
            ? words.replace(' ', '-')
            : words
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} _-]", "")
                .replace(' ', '-'))
        .toList();
  }
}
