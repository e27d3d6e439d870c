package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReleaseCommandTest {
  private static final String PLACE = "solutions/src/main/java/convnets/solutions/chapter09/";
  private static final String LEFT_OUT =
      "course: left out, for git does not know it: grades/journal.jsonl\n";
  private static final String BODY = "return Math.sqrt(a * a + b * b) / Math.max(1, c);";
  private static final String HIDDEN = """
      class LengthHiddenTest {
        void any(Length answer) { assertEquals(5, answer.length(3, 4, 0)); }
      }
      """;

  @TempDir
  private Path folder;

  private Path root;

  @BeforeEach
  void write() throws IOException {
    root = Files.createDirectory(folder.resolve("course"));
    put(PLACE + "Length.java", """
        public class Length {
          static double length(double a, double b, double c) {
            // BEGIN SOLUTION
            %s
            // END SOLUTION
          }
          static double twice(double a) {
            // BEGIN SOLUTION
            return 2 * a;
            // END SOLUTION
          }
        }
        """.formatted(BODY));
    put(PLACE + "LengthHiddenTest.java", HIDDEN);
    put("lib/course/pom.xml", """
        <dependencies>
          <dependency>
            <groupId>io.github.convnets</groupId>
            <artifactId>exercises</artifactId>
            <version>${project.version}</version>
          </dependency>
          <dependency>
            <groupId>io.github.convnets</groupId>
            <artifactId>solutions</artifactId>
            <version>${project.version}</version>
          </dependency>
        </dependencies>
        """);
    put("pom.xml", "<modules>\n  <module>exercises</module>\n  <module>solutions</module>\n");
    put("README.md", "The area is 2 * a.\n");
  }

  private void put(String file, String text) throws IOException {
    put(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private void put(String file, byte[] content) throws IOException {
    Path path = root.resolve(file);
    Files.createDirectories(path.getParent());
    Files.write(path, content);
  }

  private Typed released(String... options) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      String names = String.join(
          "\0",
          files
              .filter(Files::isRegularFile)
              .map(file -> root.relativize(file).toString())
              .sorted()
              .toList());
      String git = "git -C " + root + " ls-files -z ";
      FakeMachine machine = new FakeMachine()
          .answer(git + "--cached", 0, names)
          .answer(git + "--others", 0, "grades/journal.jsonl");
      String copy = folder.resolve("copy").toString();
      List<String> words = new ArrayList<>(List.of("release", "--out", copy));
      words.addAll(List.of(options));
      return Typed.in(root, machine, words.toArray(String[]::new));
    }
  }

  private void refused(String what) throws IOException {
    Typed refused = released();
    assertEquals(Exit.FAILED, refused.exit());
    assertEquals(
        LEFT_OUT
            + "course: nothing was released, for students would get what they must not. Mend this first:"
            + "\n" + what + "\n",
        refused.err());
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(root), left.toList(), "nothing half-written is left");
    }
  }

  private static byte[] zip(String name, byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  @Test
  void itsReadmeHasABadgeForEachChapterWhereItIsKnownWhereItWillBe() throws IOException {
    put("notebooks/03-lenet-5.ipynb", "{\"cells\": [], \"metadata\": {}}");
    Typed released = released("--repo=https://github.com/us/course", "--branch=winter");
    assertEquals(Exit.OK, released.exit(), released.err());
    assertEquals("""
        The area is 2 * a.

        ## On Binder

        A click opens a chapter on a guest computer. It is taken away when you leave, and your \
        files with it: download what you want to keep.

        - 03-lenet-5: [![03-lenet-5 on Binder](https://mybinder.org/badge_logo.svg)]\
        (https://mybinder.org/v2/gh/us/course/winter\
        ?urlpath=lab%2Ftree%2Fnotebooks%2F03-lenet-5.ipynb)
        """, Files.readString(folder.resolve("copy/README.md")));
  }

  @Test
  void anAddressWithoutABranchIsNone() throws IOException {
    Typed released = released("--repo=https://github.com/us/course");
    assertEquals(Exit.USAGE, released.exit());
    assertTrue(released.err().contains("--branch"), released.err());
  }

  @Test
  void theCopyHasAllButTheSolutionsAndItsPomsKnowOfNone() throws IOException {
    Typed released = released();
    assertEquals(Exit.OK, released.exit(), released.err());
    Path copy = folder.resolve("copy");
    assertEquals(
        "3 files in " + copy
            + ": every one was searched, and none holds a solution or a hidden test\n",
        released.out());
    assertEquals(LEFT_OUT, released.err());
    assertFalse(Files.exists(copy.resolve("solutions")));
    assertEquals(
        "<modules>\n  <module>exercises</module>\n", Files.readString(copy.resolve("pom.xml")));
    String pom = Files.readString(copy.resolve("lib/course/pom.xml"));
    assertTrue(pom.contains("exercises") && !pom.contains("solutions"), pom);
    Typed again = released();
    assertEquals(Exit.USAGE, again.exit());
    assertEquals(
        "course: there is something in " + copy + " already: choose another folder\n", again.err());
  }

  @Test
  void aSolutionIsFoundInANotebookWhateverItsLayout() throws IOException {
    put("notebooks/09.ipynb", """
        {"cells": [{"cell_type": "code", "source": ["return Math.sqrt(a*a\\n", "   + b*b) / Math.max(1,c);"]}]}
        """);
    refused("notebooks/09.ipynb holds a solution of Length");
  }

  @Test
  void aShortSolutionIsFoundWithTheLineAboveIt() throws IOException {
    put("docs/a.html", "static double twice(double a) { return 2 * a; }");
    refused("docs/a.html holds a solution of Length");
  }

  @Test
  void aHiddenTestIsFoundByNameByItsRenamedSourceAndByItsClassInAJarInAZip() throws IOException {
    put("docs/b.md", "See LengthHiddenTest.");
    refused("docs/b.md holds the hidden test LengthHiddenTest");
    put("docs/b.md", HIDDEN.replace("LengthHiddenTest", "Other"));
    refused("docs/b.md holds the source of LengthHiddenTest");
    Files.delete(root.resolve("docs/b.md"));
    byte[] type = "\u00ca\u00fe convnets/solutions/chapter09/LengthHiddenTest"
        .getBytes(StandardCharsets.ISO_8859_1);
    put("lib/a.zip", zip("b.jar", zip("x/A.class", type)));
    refused("lib/a.zip!/b.jar!/x/A.class holds the class of the solution Length\n"
        + "lib/a.zip!/b.jar!/x/A.class holds the hidden test LengthHiddenTest");
  }

  @Test
  void withoutGitNothingIsReleased() throws IOException {
    Typed refused =
        Typed.in(root, new FakeMachine(), "release", "--out", "" + folder.resolve("copy"));
    assertEquals(Exit.FAILED, refused.exit());
    assertEquals(
        "course: the students' copy is made of what git has, but git says: no such program\n",
        refused.err());
  }

  @Test
  void thisCourseCanBeReleased() throws IOException {
    Path here = Teachers.only();
    boolean git =
        new ThisMachine().ask("git", "-C", here.toString(), "ls-files").ok();
    if (!git) {
      System.err.println("NOT TESTED: this is no checkout of git");
    }
    assumeTrue(git);
    Path copy = folder.resolve("copy");
    Typed released = Typed.in(here, new ThisMachine(), "release", "--out", copy.toString());
    assertEquals(Exit.OK, released.exit(), released.err());
    Path first = copy.resolve("notebooks/00-start-here.ipynb");
    assertTrue(Files.readString(first).contains("\"handout\": \""), "it says what it began as");
    assertEquals(Handouts.in(here.resolve("notebooks")), Handouts.in(first.getParent()));
    assertFalse(Files.exists(copy.resolve("solutions")));
    assertFalse(Files.readString(copy.resolve("pom.xml")).contains("<module>solutions</module>"));
    String pom = Files.readString(copy.resolve("lib/course/pom.xml"));
    assertFalse(pom.contains("<artifactId>solutions</artifactId>"));
  }
}
