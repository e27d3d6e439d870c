package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExerciseCommandTest {
  @TempDir
  private Path root;

  private Path pack;

  @BeforeEach
  void begin() {
    Typed written = typed("exercise", "new", "Sum", "--in", root.toString());
    assertEquals(Exit.OK, written.exit(), written.err());
    pack = root.resolve("Sum");
  }

  private Typed typed(String... words) {
    return Typed.in(root, new FakeMachine(), words);
  }

  private Typed graded(Path handedIn, String out) {
    return typed(
        "grade", handedIn.toString(), "--pack", pack.toString(), "--out", "" + root.resolve(out));
  }

  private String told(String text) throws IOException {
    Files.writeString(pack.resolve("pack.yaml"), text);
    Typed refused = graded(pack.resolve("Sum.java"), "out");
    assertEquals(Exit.USAGE, refused.exit());
    assertFalse(Files.exists(root.resolve("out")));
    return refused.err().replace("course: " + pack.resolve("pack.yaml"), "").strip();
  }

  @Test
  void aNewExerciseIsGradedAtOnceItsReferencePassesAndItsStubFails() throws IOException {
    Typed right = graded(pack.resolve("Sum.java"), "right");
    assertEquals(Exit.OK, right.exit(), right.err());
    assertTrue(right.out().startsWith("Adding two numbers, due "), right.out());
    String full = Files.readString(root.resolve("right/grades.csv"));
    boolean whole = full.contains("\"Sum\",3,3,");
    assertTrue(whole || full.contains("\"Sum\",1,3,\"none\""), full);
    Typed stub = graded(pack.resolve("handout"), "stub");
    assertEquals(Exit.OK, stub.exit(), stub.err());
    String none = Files.readString(root.resolve("stub/grades.csv"));
    assertTrue(none.contains("\"Sum\",0,3,") && !none.contains("late"), none);
    assertFalse(Files.readString(pack.resolve("handout/Sum.java")).contains("a + b"));
  }

  @Test
  void whatComesAfterTheDueDateIsGradedAndSaidToBeLate() throws IOException {
    Path about = pack.resolve("pack.yaml");
    Files.writeString(
        about, Files.readString(about).replaceAll("due: .*", "due: 2026-03-01T12:00+01:00"));
    Instant time = Instant.parse("2026-03-03T14:30:00Z");
    Files.setLastModifiedTime(pack.resolve("Sum.java"), FileTime.from(time));
    Typed late = graded(pack.resolve("Sum.java"), "late");
    assertEquals(Exit.OK, late.exit(), late.err());
    String words = "Late: its newest file is 2 days and 3 hours later than the due date,"
        + " 1 March 2026, 12:00 +01:00";
    String page = Files.readString(root.resolve("late/students/Sum.html"));
    assertTrue(page.contains(words), page);
    String csv = Files.readString(root.resolve("late/grades.csv"));
    assertTrue(csv.contains(",\"late\"\n") && csv.endsWith(",\"late\"\n"), csv);
    String summary = Files.readString(root.resolve("late/summary.md"));
    assertTrue(summary.contains(", late) |"), summary);
    assertTrue(Files.readString(root.resolve("late/teacher.log")).contains(words));
  }

  @Test
  void aMistakeInPackYamlIsNamedWithItsLineItsKeyAndTheRemedy() throws IOException {
    assertEquals(
        ":2: there is no key \"titel\": choose title, answer or due",
        told("answer: Sum\ntitel: x\n"));
    assertEquals(
        ":1: \"title\" is missing: say in a few words what the exercise is about",
        told("answer: Sum\n"));
    assertEquals(
        ":2: \"answer\" is missing: name the class that students write",
        told("title: A sum\nanswer: \"\"\n"));
    assertEquals(
        ":3: \"due\" is tomorrow: write day, time and zone as 2026-12-01T23:59+01:00",
        told("title: A sum\nanswer: Sum\ndue: tomorrow\n"));
    assertEquals(":2: \"title\" stands there twice: leave one out", told("title: A\ntitle: B\n"));
    assertEquals(":1: \"title\" needs one value on its line", told("title: [A]\n"));
    assertTrue(told("title: \"A\nanswer: Sum").startsWith(":"), "an open quotation mark");
    assertEquals(
        ": \"answer\" is Summe, but the exercises are answered by Sum: make them agree",
        told("title: A\nanswer: Summe\n"));
    assertEquals(
        ":1: here must stand lines such as \"title: Sums\". `./course exercise new NAME` writes one"
            + " that works",
        told("- a\n"));
  }

  @Test
  void aPackThatCannotBeUsedIsNamed() throws IOException {
    Path empty = Files.createDirectory(root.resolve("empty"));
    Path answer = pack.resolve("Sum.java");
    String[] grade = {"grade", "" + answer, "--pack", "" + empty, "--out", "" + root.resolve("o")};
    assertEquals(
        "course: there is no pack.yaml in the pack " + empty
            + ": `./course exercise new NAME` writes one that works\n",
        typed(grade).err());
    Files.copy(pack.resolve("pack.yaml"), empty.resolve("pack.yaml"));
    assertEquals(
        "course: there is no Java source in the pack " + empty + "\n",
        typed(grade).err());
    Path file = Files.writeString(empty.resolve("A.java"), "class A {}");
    assertEquals(
        "course: the pack " + empty + " has no exercise: an interface marked @Exercise\n",
        typed(grade).err());
    Files.writeString(file, "class A {\n  int x = y;\n}");
    Typed broken = typed(grade);
    assertEquals(Exit.USAGE, broken.exit());
    String start = "course: the pack " + empty + " does not compile:\n" + file + ":2: error: can";
    assertTrue(broken.err().startsWith(start), broken.err());
  }

  @Test
  void wrongNamesAndFoldersThatAreThereAreRefused() {
    assertEquals(
        "course: exercise new sum: the name is that of a Java class, a capital letter and then"
            + " letters or digits\n",
        typed("exercise", "new", "sum").err());
    assertEquals(
        "course: exercise new Sum: there is something in " + pack + " already\n",
        typed("exercise", "new", "Sum", "--in", root.toString()).err());
  }
}
