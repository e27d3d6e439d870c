package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import convnets.grader.handout.NotebookTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The texts of chapters are spelled as in Britain. */
class SpellingTest {
  private static final Path NOTEBOOKS =
      Path.of("../../notebooks").toAbsolutePath().normalize();

  private final Spelling british = Spelling.british();

  @TestFactory
  Stream<DynamicTest> everyWordOfAChapterIsInADictionaryOrInOurList() {
    return new Notebooks(NOTEBOOKS)
        .all().stream()
            .map(file -> DynamicTest.dynamicTest(
                Notebooks.title(file), () -> assertEquals("", faults(file))));
  }

  /** A line for each, and how to mend it. */
  private String faults(Path chapter) throws IOException {
    StringBuilder faults = new StringBuilder();
    for (JsonObject cell : NotebookTree.of(Files.readString(chapter)).cells()) {
      if (cell.get("cell_type").getAsString().equals("markdown")) {
        for (String word : unknown(NotebookTree.source(cell))) {
          String where = Notebooks.title(chapter) + ", cell " + cell.get("id");
          faults.append(where + ": no dictionary has \"" + word
              + "\"; mend it, or put it into words.txt beside SpellingTest\n");
        }
      }
    }
    return faults.toString();
  }

  /** Among the sources, a capital may begin a name. */
  private List<String> unknown(String text) {
    List<String> words = british.unknown(text);
    return text.startsWith("## Sources")
        ? words.stream().filter(word -> !Character.isUpperCase(word.charAt(0))).toList()
        : words;
  }

  @Test
  void aWordInNoDictionaryIsNamedOnce() {
    assertEquals(List.of("teh", "Imgae"), british.unknown("It is teh *Imgae* of teh net."));
  }

  @Test
  void wordsAreSpelledAsInBritain() {
    assertEquals(List.of("color", "Center"), british.unknown("A color, a colour. Center, centre"));
  }

  @Test
  void aCapitalAndTheSignOfAnOwnerMakeNoOtherWord() {
    String text = "Networks' weights don’t mind LeCun’s, nor ReLU's.";
    assertEquals(List.of(), british.unknown(text));
  }

  @Test
  void ourOwnWordsAreKnownAsTheyAreWritten() {
    assertEquals(List.of("relu"), british.unknown("ReLU and relu"));
  }

  @Test
  void codeFormulasAndAddressesAreNoWords() {
    assertEquals(
        List.of(),
        british.unknown("`teh`, $\\frac teh$, $$teh$$, [a](teh.md), <img src=\"teh\">, 3x3teh,"
            + " https://example.org/teh\n```\nteh\n```\n"));
  }
}
