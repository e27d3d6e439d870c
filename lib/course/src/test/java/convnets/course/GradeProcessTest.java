package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Grading in a process of its own, which is killed. */
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class GradeProcessTest {
  private static final int STUDENTS = 12;

  @TempDir
  private Path root;

  private Process grading(String out, String... more) throws IOException {
    return new GradeProcess(root, root, Map.of()).start(out, more);
  }

  private void handIn() throws IOException {
    Path in = Files.createDirectory(root.resolve("in"));
    for (int i = 0; i < STUDENTS; i++) {
      Files.writeString(in.resolve("s" + i + ".java"), """
          class Subsampling {
            static int connections(int maps, int height, int width) { return %d * 5880; }
          }
          """.formatted(i % 3));
    }
  }

  private List<String> journal(String out) throws IOException {
    Path file = root.resolve(out).resolve("journal.jsonl");
    return Files.exists(file) ? Files.readAllLines(file) : List.of();
  }

  private Map<String, String> reports(String out) throws IOException {
    Map<String, String> reports = new TreeMap<>();
    try (Stream<Path> files = Files.walk(root.resolve(out))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        if (!file.endsWith("journal.jsonl") && !file.endsWith("times.csv")) {
          reports.put(root.resolve(out).relativize(file).toString(), Files.readString(file));
        }
      }
    }
    return reports;
  }

  @Test
  void whatWasKilledInTheMiddleGoesOnWithoutADifference() throws Exception {
    handIn();
    Process killed = grading("killed");
    while (killed.isAlive() && journal("killed").size() < 4) {
      Thread.sleep(20);
    }
    killed.destroyForcibly().waitFor();
    List<String> before = journal("killed");
    assertTrue(before.size() >= 4 && before.size() <= STUDENTS, () -> "" + before.size());
    assertEquals(Exit.OK, grading("killed", "--resume").waitFor());
    assertEquals(Exit.OK, grading("whole").waitFor());
    Map<String, String> whole = reports("whole");
    Map<String, String> resumed = reports("killed");
    whole.forEach((file, text) -> assertEquals(text, resumed.get(file), file));
    assertEquals(whole.keySet(), resumed.keySet());
    List<String> after = journal("killed");
    assertEquals(STUDENTS + 1, after.size());
    assertEquals(before.subList(0, 4), after.subList(0, 4));
  }
}
