package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.data.Digits;
import convnets.models.LeNet5;
import convnets.view.data.ImageGrid;
import convnets.view.diagram.Diagram;
import convnets.view.drawing.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;
import jdk.jshell.SourceCodeAnalysis.CompletionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the README shows runs, and its pictures are those that the library draws today. */
class ReadmeTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
  private static final String IMPORTS = Stream.of(
          "convnets.data.*",
          "convnets.models.*",
          "convnets.train.*",
          "convnets.view.diagram.*",
          "convnets.view.inside.*",
          "convnets.view.summary.*",
          "java.nio.file.*")
      .map("import %s;\n"::formatted)
      .reduce("", String::concat);

  @TempDir
  private Path folder;

  @Test
  void theExampleRuns() throws IOException {
    String readme = Files.readString(ROOT.resolve("README.md"));
    List<String> examples = JAVA.matcher(readme)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
    assertEquals(1, examples.size());
    String example = examples.get(0);
    assertTrue(example.lines().count() <= 12, "at most 12 lines");
    Path picture = folder.resolve("lenet-5.svg");
    String here = picture.toString().replace("\\", "/");
    run(IMPORTS + example.replace("\"lenet-5.svg\"", "\"" + here + "\""));
    assertTrue(Files.readString(picture).startsWith("<svg"));
  }

  @Test
  void thePicturesAreWhatTheLibraryDrawsToday() throws IOException {
    assertDrawn("lenet-5.svg", Diagram.of(LeNet5.original()));
    assertDrawn("digits.svg", ImageGrid.of(Digits.load().train().shuffled(1).first(20)));
  }

  /** With -Dpictures=write they are drawn anew: look at them before you commit. */
  private void assertDrawn(String name, View view) throws IOException {
    Path kept = ROOT.resolve("docs/pictures").resolve(name);
    Path drawn = "write".equals(System.getProperty("pictures")) ? kept : folder.resolve(name);
    view.save(drawn);
    assertEquals(Files.readString(kept), Files.readString(drawn), name + " is out of date");
  }

  private static void run(String source) {
    List<String> problems = new ArrayList<>();
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      shell.addToClasspath(
          System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
      String rest = source;
      while (!rest.isBlank()) {
        CompletionInfo snippet = shell.sourceCodeAnalysis().analyzeCompletion(rest);
        for (SnippetEvent event : shell.eval(snippet.source())) {
          if (event.status() != Snippet.Status.VALID || event.exception() != null) {
            problems.add(event + " "
                + shell
                    .diagnostics(event.snippet())
                    .map(problem -> problem.getMessage(null))
                    .toList());
          }
        }
        rest = snippet.remaining();
      }
    }
    assertEquals(List.of(), problems);
  }
}
