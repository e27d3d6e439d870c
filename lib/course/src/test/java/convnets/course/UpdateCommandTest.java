package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.grader.handout.Handout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A newer handout comes to a student who has answered an exercise. */
class UpdateCommandTest {
  private static final String OLD = chapter("1 + 1", "%%check 1.1");
  private static final String NEW = chapter("1 + 2", "%%check 1.1");

  @TempDir
  private Path root;

  @TempDir
  private Path copy;

  private Path mine;

  private static String chapter(String given, String answer) {
    return Handout.stamped("{\"cells\": [" + cell("given", given) + "," + cell("answer", answer)
        + "], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}");
  }

  private static String cell(String id, String source) {
    return "{\"cell_type\": \"code\", \"id\": \"%s\", \"metadata\": {}, \"source\": [\"%s\"]}"
        .formatted(id, source);
  }

  @BeforeEach
  void solve() throws IOException {
    mine = Files.createDirectory(root.resolve("notebooks")).resolve("01-one.ipynb");
    Files.writeString(mine, OLD.replace("%%check 1.1", "%%check 1.1 mine"));
    Files.createDirectory(copy.resolve("notebooks"));
    Files.writeString(copy.resolve("notebooks/01-one.ipynb"), NEW);
    Files.writeString(copy.resolve("notebooks/02-two.ipynb"), OLD);
  }

  private Typed update() {
    return Typed.in(root, new FakeMachine(), "update", "--from", copy.toString());
  }

  @Test
  void answersStayGivenCellsAreRenewedAndTheOldFileStandsBeside() throws IOException {
    String before = Files.readString(mine);
    Typed update = update();
    assertEquals(Exit.OK, update.exit(), update.err());
    assertEquals("""
        01-one.ipynb: renewed, with 1 cell of yours; before: 01-one.ipynb.before-update-1
        02-two.ipynb: new
        """, update.out());
    String after = Files.readString(mine);
    assertTrue(after.contains("\"1 + 2\"") && after.contains("\"%%check 1.1 mine\""), after);
    assertEquals(before, Files.readString(root.resolve("notebooks/01-one.ipynb.before-update-1")));
    assertEquals(OLD, Files.readString(root.resolve("notebooks/02-two.ipynb")));
  }

  @Test
  void aSecondTimeThereIsNothingToDo() throws IOException {
    update();
    String once = Files.readString(mine);
    assertEquals("""
        01-one.ipynb: the same handout, left as it is
        02-two.ipynb: the same handout, left as it is
        """, update().out());
    assertEquals(once, Files.readString(mine));
  }

  @Test
  void anOlderBackupIsNeverOverwritten() throws IOException {
    Path first = Files.writeString(mine.resolveSibling("01-one.ipynb.before-update-1"), "older");
    update();
    assertEquals("older", Files.readString(first));
    assertTrue(Files.exists(mine.resolveSibling("01-one.ipynb.before-update-2")));
  }

  @Test
  void aNotebookThatCannotBeReadIsLeftAsItIs() throws IOException {
    Files.writeString(mine, "{");
    Typed update = update();
    assertEquals(Exit.FAILED, update.exit());
    assertTrue(
        update.err().startsWith("course: 01-one.ipynb is left as it is: it is no notebook ("),
        update.err());
    assertEquals("{", Files.readString(mine));
    try (Stream<Path> files = Files.list(mine.getParent())) {
      assertEquals(List.of(mine), files.toList());
    }
  }

  @Test
  void withoutAFolderGitFetchesWhatIsNewer() throws IOException {
    String git = "git -C " + root;
    FakeMachine machine = new FakeMachine()
        .answer(git + " fetch --quiet", 0, "")
        .answer(git + " ls-tree --name-only @{upstream}", 0, "notebooks/01-one.ipynb\nnotebooks/x")
        .answer(git + " show @{upstream}:notebooks/01-one.ipynb", 0, NEW.strip());
    Typed update = Typed.in(root, machine, "update");
    assertEquals(Exit.OK, update.exit(), update.err());
    assertTrue(Files.readString(mine).contains("\"1 + 2\""));
  }

  @Test
  void withoutGitItAsksForAFolder() {
    Typed update = Typed.in(root, new FakeMachine(), "update");
    assertEquals(Exit.FAILED, update.exit());
    assertEquals(
        "course: git cannot tell what is newer (no such program). Name a newer copy of the course:"
            + " ./course update --from DIR\n",
        update.err());
    assertFalse(Files.exists(mine.resolveSibling("01-one.ipynb.before-update-1")));
  }
}
