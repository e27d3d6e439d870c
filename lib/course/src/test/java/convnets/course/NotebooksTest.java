package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotebooksTest {
  @TempDir
  private Path folder;

  @BeforeEach
  void write() throws IOException {
    for (String name : List.of("03-lenet-5.ipynb", "00-start-here.ipynb", "notes.md")) {
      Files.createFile(folder.resolve(name));
    }
  }

  @Test
  void allChaptersComeInTheirOrder() {
    assertEquals(List.of("00-start-here", "03-lenet-5"), chosen());
  }

  @Test
  void aChapterIsChosenByItsNumberItsNameOrItsFile() {
    assertEquals(List.of("03-lenet-5"), chosen("03"));
    assertEquals(List.of("03-lenet-5", "00-start-here"), chosen("03-lenet-5", "00-start"));
    assertEquals(
        List.of("03-lenet-5"), chosen(folder.resolve("03-lenet-5.ipynb").toString()));
  }

  private List<String> chosen(String... wanted) {
    return new Notebooks(folder)
        .chosen(List.of(wanted)).stream().map(Notebooks::title).toList();
  }
}
