package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A crowd of students, graded by two jobs: whole, and killed in the middle and resumed. {@code
 * -Dcrowd=1000} says how many they are; the figures go to standard error.
 */
class CrowdTest {
  private static final int STUDENTS = Integer.getInteger("crowd", 50);

  @TempDir
  private Path root;

  private Process grading(String out, String... more) throws IOException {
    Path home = Path.of("../..").toAbsolutePath().normalize();
    return new GradeProcess(home, root, Map.of("CONVNETS_SECRET", "a crowd")).start(out, more);
  }

  private List<String> lines(String out, String file) throws IOException {
    Path path = root.resolve(out).resolve(file);
    return Files.exists(path) ? Files.readAllLines(path) : List.of();
  }

  /** What may not differ; what an attack says when it is stopped may. */
  private Map<String, String> reports(String out) throws IOException {
    Map<String, String> reports = new TreeMap<>();
    reports.put("grades.csv", String.join("\n", lines(out, "grades.csv")));
    for (int i = 0; i < STUDENTS; i++) {
      if (!Crowd.isHostile(i)) {
        String page = "students/" + name(i) + ".html";
        reports.put(page, String.join("\n", lines(out, page)));
      }
    }
    return reports;
  }

  private static String name(int student) {
    return "s%04d".formatted(student);
  }

  @Test
  @Tag("full")
  void aCrowdIsGradedAndAKillInTheMiddleMakesNoDifference() throws Exception {
    Teachers.only();
    Crowd crowd = new Crowd();
    Files.createDirectory(root.resolve("in"));
    for (int i = 0; i < STUDENTS; i++) {
      Files.writeString(root.resolve("in").resolve(name(i) + ".java"), crowd.answer(i));
    }
    long start = System.nanoTime();
    assertEquals(Exit.OK, grading("whole").waitFor());
    tell((System.nanoTime() - start) / 1e9);
    pointsAreRight(crowd);

    Process killed = grading("killed");
    while (killed.isAlive() && lines("killed", "journal.jsonl").size() < STUDENTS / 2) {
      Thread.sleep(50);
    }
    killed.destroyForcibly().waitFor();
    int before = lines("killed", "journal.jsonl").size();
    assertTrue(before < STUDENTS, () -> before + " were graded before the kill");
    assertEquals(Exit.OK, grading("killed", "--resume").waitFor());
    Map<String, String> expected = reports("whole");
    reports("killed").forEach((file, text) -> assertEquals(expected.get(file), text, file));
    assertEquals(STUDENTS + 1, lines("killed", "journal.jsonl").size());
    System.err.printf("killed after %d of %d: no difference%n", before - 1, STUDENTS);
  }

  private void pointsAreRight(Crowd crowd) throws IOException {
    Map<String, Double> points = table("grades.csv");
    for (int i = 0; i < STUDENTS; i++) {
      double earned = points.get(name(i));
      String student = name(i) + " earned " + earned;
      if (crowd.isRight(i)) {
        assertEquals(10, earned, student);
      } else {
        assertTrue(Crowd.isHonest(i) ? earned < 10 : earned == 0, student);
      }
    }
  }

  private Map<String, Double> table(String file) throws IOException {
    return lines("whole", file).stream()
        .skip(1)
        .map(line -> line.replace("\"", "").split(","))
        .collect(Collectors.toMap(cells -> cells[0], cells -> Double.valueOf(cells[1])));
  }

  private void tell(double all) throws IOException {
    Map<String, Double> seconds = table("times.csv");
    double[] honest = IntStream.range(0, STUDENTS)
        .filter(Crowd::isHonest)
        .mapToDouble(i -> seconds.get(name(i)))
        .sorted()
        .toArray();
    String level = lines("whole", "teacher.log").get(0);
    System.err.printf(
        "%d submissions in %.1f s by 2 jobs; those that compile and mean well: median %.3f s,"
            + " 95%% within %.3f s; slowest of all %.1f s. %s%n",
        STUDENTS,
        all,
        honest[honest.length / 2],
        honest[honest.length * 95 / 100],
        seconds.values().stream().mapToDouble(s -> s).max().orElse(0),
        level);
  }
}
