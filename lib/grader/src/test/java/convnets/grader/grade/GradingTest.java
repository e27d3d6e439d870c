package convnets.grader.grade;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import convnets.grader.Exercises;
import convnets.grader.api.Seed;
import convnets.grader.intake.HandIn;
import convnets.grader.judge.Limits;
import convnets.grader.redteam.TargetPack;
import convnets.grader.report.Gradebook;
import convnets.grader.sandbox.Level;
import convnets.grader.sandbox.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradingTest {
  private static final Seed SEED = new Seed("grading", true);

  @TempDir
  private Path folder;

  private Path handedIn;

  @BeforeEach
  void handIn() throws IOException {
    handedIn = Files.createDirectories(folder.resolve("in"));
    submit("anna", TargetPack.RIGHT);
    submit("bob", TargetPack.RIGHT.replace("n + n", "n * n"));
    submit("carl", "class Answer {");
    Files.createSymbolicLink(handedIn.resolve("eve.java"), handedIn.resolve("anna.java"));
  }

  private void submit(String student, String answer) throws IOException {
    Files.writeString(handedIn.resolve(student + ".java"), answer);
  }

  private static Grading grading(Limits limits, Seed seed) {
    return new Grading(
        List.of(Exercises.of(new TargetPack()).plan("0.2")), seed, limits, Sandbox.practice(), 2);
  }

  private Gradebook graded(Path out, boolean resume) {
    return grading(Limits.standard(), SEED)
        .run(HandIn.in(List.of(handedIn)), out, resume, (done, failed, all) -> {});
  }

  private static Map<String, String> files(Path out) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      all.filter(Files::isRegularFile)
          .forEach(file -> files.put(out.relativize(file).toString(), read(file)));
    }
    return files;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void eachStudentHasAGradeAndAPageAndABadSubmissionStopsNoOther() throws IOException {
    Path out = folder.resolve("out");
    Gradebook book = graded(out, false);
    assertEquals(List.of(), book.failures());
    assertEquals("""
        "student","score","max_score","isolation","0.2"
        "anna",12,12,"none",12
        "bob",8,12,"none",8
        "carl",0,12,"none",0
        "eve",0,12,"none",0
        """, read(out.resolve("grades.csv")));
    assertEquals(
        List.of(
            "grades.csv",
            "journal.jsonl",
            "junit.xml",
            "students/anna.html",
            "students/bob.html",
            "students/carl.html",
            "students/eve.html",
            "summary.md",
            "teacher.log",
            "times.csv"),
        List.copyOf(files(out).keySet()));
    String log = read(out.resolve("teacher.log"));
    assertTrue(log.contains("hidden test 1 (any number is doubled): 0 of 4 cases passed."), log);
    assertTrue(log.contains("Not read: \"eve.java\" is a link"), log);
    String page = read(out.resolve("students/bob.html"));
    assertFalse(page.contains("doubled"), page);
  }

  @Test
  void aRunThatWasKilledGoesOnWithoutADifferenceAndRepeatsNoGrade() throws IOException {
    Path whole = folder.resolve("whole");
    graded(whole, false);
    Path killed = Files.createDirectory(folder.resolve("killed"));
    List<String> lines =
        new ArrayList<>(read(whole.resolve("journal.jsonl")).lines().toList());
    String half = lines.get(2).substring(0, 40);
    Files.writeString(
        killed.resolve("journal.jsonl"), lines.get(0) + "\n" + lines.get(1) + "\n" + half);
    String page = ".anna.html.f1d017f7-a688-4203-90ff-37c7ec5e0307.tmp";
    Files.writeString(Files.createDirectory(killed.resolve("students")).resolve(page), "<html>");
    graded(killed, true);
    List<String> after = read(killed.resolve("journal.jsonl")).lines().toList();
    assertEquals(lines.subList(0, 2), after.subList(0, 2));
    assertEquals(lines.stream().sorted().toList(), after.stream().sorted().toList());
    Map<String, String> expected = files(whole);
    Map<String, String> actual = files(killed);
    assertEquals(5, expected.remove("times.csv").lines().count());
    assertEquals(4, actual.remove("times.csv").lines().count());
    expected.remove("journal.jsonl");
    actual.remove("journal.jsonl");
    assertEquals(expected, actual);
  }

  @Test
  void whatWasHandedInAgainIsGradedAgain() throws IOException {
    Path out = folder.resolve("out");
    graded(out, false);
    submit("carl", TargetPack.RIGHT);
    Gradebook book = graded(out, true);
    assertEquals(12, book.grades().get(2).points());
    assertEquals(6, read(out.resolve("journal.jsonl")).lines().count());
  }

  @Test
  void gradesAreNeitherMixedNorOverwritten() throws IOException {
    Path out = folder.resolve("out");
    List<HandIn> none = List.of();
    grading(Limits.standard(), SEED).run(none, out, false, (done, failed, all) -> {});
    Exception again = assertThrows(
        GradingException.class,
        () -> grading(Limits.standard(), SEED).run(none, out, false, (d, f, a) -> {}));
    assertEquals(
        out + " holds grades already: go on with --resume, or choose another folder",
        again.getMessage());
    Exception other = assertThrows(
        GradingException.class,
        () ->
            grading(Limits.standard(), new Seed("x", true)).run(none, out, true, (d, f, a) -> {}));
    assertEquals(
        "the grades in " + out + " were made with other tests, another seed or another isolation:"
            + " choose another folder",
        other.getMessage());
    try (Journal busy = Journal.open(out, terms(out), true)) {
      Exception second = assertThrows(
          GradingException.class,
          () -> grading(Limits.standard(), SEED).run(none, out, true, (d, f, a) -> {}));
      assertEquals("another grader is writing into " + out, second.getMessage());
      assertEquals(Map.of(), busy.grades());
    }
  }

  private static Terms terms(Path out) throws IOException {
    String first = read(out.resolve("journal.jsonl")).lines().findFirst().orElseThrow();
    return new ObjectMapper().readValue(first, Terms.class);
  }

  @Test
  void aGraderThatFailsIsNoStudentsZero() throws IOException {
    Path out = folder.resolve("out");
    Limits none = new Limits(
        Duration.ofMillis(1),
        Duration.ofSeconds(20),
        Duration.ofSeconds(3),
        Duration.ofSeconds(20),
        3);
    Gradebook book = grading(none, SEED)
        .run(HandIn.in(List.of(handedIn)), out, false, (done, failed, all) -> {});
    assertEquals(3, book.failures().size());
    assertTrue(
        book.failures().get(0).startsWith("anna: a process for the answer did not start"),
        () -> "" + book.failures());
    assertFalse(read(out.resolve("grades.csv")).contains("anna"));
    assertTrue(read(out.resolve("teacher.log")).contains("NO VERDICT: anna: "));
    assertTrue(read(out.resolve("junit.xml")).contains("errors=\"1\""));
    Gradebook after = graded(out, true);
    assertEquals(List.of(), after.failures());
    assertEquals(12, after.grades().get(0).points());
  }

  @Test
  void withoutIsolationAResultForGradescopeIsWrittenOnlyIfTheTeacherSaysSo() throws IOException {
    List<HandIn> one = HandIn.in(List.of(handedIn.resolve("anna.java")));
    Sandbox none = Sandbox.of(Level.NONE, List.of());
    Path shy = folder.resolve("shy");
    in(none).run(one, shy, false, (done, failed, all) -> {});
    assertFalse(Files.exists(shy.resolve("results.json")));
    assertTrue(read(shy.resolve("students/anna.html")).contains("hidden: not run"));
    Path bold = folder.resolve("bold");
    in(none.regardless()).run(one, bold, false, (done, failed, all) -> {});
    for (String file : List.of("results.json", "students/anna.html", "summary.md")) {
      String text = read(bold.resolve(file));
      assertTrue(text.contains("run although answers could read them"), text);
      assertTrue(text.contains("NOT a grade"), text);
    }
    Exception other = assertThrows(
        GradingException.class, () -> in(none).run(one, bold, true, (done, failed, all) -> {}));
    assertTrue(other.getMessage().contains("another isolation"), other.getMessage());
  }

  private static Grading in(Sandbox sandbox) {
    return new Grading(
        List.of(Exercises.of(new TargetPack()).plan("0.2")), SEED, Limits.standard(), sandbox, 1);
  }

  @Test
  void aStudentsNameIsNoPath() throws IOException {
    submit("..;<b>", TargetPack.RIGHT);
    Path out = folder.resolve("out");
    List<HandIn> one = HandIn.in(List.of(handedIn.resolve("..;<b>.java")));
    grading(Limits.standard(), SEED).run(one, out, false, (done, failed, all) -> {});
    String name = files(out).keySet().stream()
        .filter(file -> file.startsWith("students/"))
        .findFirst()
        .orElseThrow();
    assertTrue(name.matches("students/___+b_-[0-9a-f]{8}\\.html"), name);
  }
}
