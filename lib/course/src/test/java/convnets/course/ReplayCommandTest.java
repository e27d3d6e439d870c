package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.replay.Replay;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A training that is recorded, shown, played and made again. */
class ReplayCommandTest {
  @TempDir
  private static Path root;

  private static Path file;
  private static Typed training;

  @BeforeAll
  static void record() {
    file = root.resolve("modern.replay");
    FakeMachine machine =
        new FakeMachine().answer("git -C " + root + " describe", 0, "1b2c3d4+changes");
    training = Typed.in(
        root,
        machine,
        "train",
        "lenet5-modern",
        "--epochs=1",
        "--seed=3",
        "--backend=reference",
        "--record=" + file);
  }

  @Test
  void theRecordingKnowsWhatWasTyped() {
    assertEquals(Exit.OK, training.exit(), training.err());
    Replay replay = Replay.read(file);
    assertEquals(
        "./course train lenet5-modern --epochs=1 --seed=3 --backend=reference --record=" + file,
        replay.origin().command());
    assertEquals("1b2c3d4+changes", replay.origin().commit());
    assertEquals(1, replay.epochs().size());
    assertEquals(50, replay.firstLosses().size());
  }

  @Test
  void itIsShownAsTables() {
    Typed shown = typed("replay", file.toString());
    assertEquals(Exit.OK, shown.exit(), shown.err());
    List<String> lines = shown.out().lines().toList();
    assertEquals("Recording of LeNet-5 (modern)", lines.get(0));
    assertTrue(lines.contains("run       lenet5-modern on digits, 1 pass, seed 3"), shown.out());
    assertTrue(lines.contains("recipe    SoftmaxLoss, Momentum, 32 pictures a step"), shown.out());
    assertTrue(lines.contains("commit    1b2c3d4+changes"), shown.out());
    assertTrue(
        lines.stream()
            .anyMatch(
                line -> line.matches("pass +loss +training error in % +test error in % +seconds")),
        shown.out());
  }

  @Test
  void aCheckMakesTheFirstStepsAgain() {
    Typed checked = typed("replay", file.toString(), "--check");
    assertEquals(Exit.OK, checked.exit(), checked.err());
    assertTrue(
        checked
            .out()
            .endsWith("\nit agrees: the losses of the first 50 steps are those of the recording,"
                + " bit for bit\n"),
        checked.out());
  }

  @Test
  void aCheckThatFindsOtherLossesFails() throws IOException {
    Replay replay = Replay.read(file);
    Path forged = root.resolve("forged.replay");
    new Replay(
            replay.run().drawnBy(4),
            replay.origin(),
            replay.subject(),
            replay.firstLosses(),
            replay.losses(),
            replay.epochs(),
            replay.interrupted(),
            replay.snapshots())
        .write(forged);
    Typed checked = typed("replay", forged.toString(), "--check");
    assertEquals(Exit.FAILED, checked.exit());
    assertTrue(checked.out().contains("\nIT DOES NOT AGREE: the loss of step 1 was "));
  }

  @Test
  void aPagePlaysIt() throws IOException {
    Path page = root.resolve("page.html");
    Typed written = typed("replay", file.toString(), "--out", page.toString());
    assertEquals(Exit.OK, written.exit(), written.err());
    assertTrue(written.out().endsWith("\nto play it, open " + page + " in a browser\n"));
    String html = Files.readString(page);
    assertTrue(html.startsWith("<!DOCTYPE html>"));
    assertTrue(html.contains("LeNet-5 (modern) learning digits"));
    assertFalse(html.contains("://"));
  }

  @Test
  void aPageThatCannotBeWrittenIsTold() {
    Path page = root.resolve("missing").resolve("page.html");
    Typed written = typed("replay", file.toString(), "--out", page.toString());
    assertEquals(Exit.FAILED, written.exit());
    assertEquals("course: cannot save the picture as " + page + "\n", written.err());
  }

  @Test
  void aFileThatIsNoRecordingIsRefused() throws IOException {
    Path other = Files.writeString(root.resolve("other.replay"), "no recording");
    Typed wrong = typed("replay", other.toString());
    assertEquals(Exit.FAILED, wrong.exit());
    assertEquals(
        "course: " + other + ": it is damaged, or no recording (Not in GZIP format)."
            + " `./course train … --record FILE` makes one\n",
        wrong.err());
    Typed missing = typed("replay", root.resolve("none").toString());
    assertEquals(Exit.FAILED, missing.exit());
    assertEquals("course: " + root.resolve("none") + ": there is no such file\n", missing.err());
  }

  @Test
  void anUnknownBackendIsRefused() {
    Typed wrong = typed("replay", file.toString(), "--check", "--backend=abacus");
    assertEquals(Exit.USAGE, wrong.exit());
    assertEquals(
        "course: there is no backend \"abacus\": choose one of nd4j, onednn, reference\n",
        wrong.err());
  }

  @Test
  void aPlaceWhereNothingCanBeRecordedIsToldBeforeTheTraining() {
    Path missing = root.resolve("missing");
    Typed wrong = typed("train", "lenet5", "--record", missing.resolve("x").toString());
    assertEquals(Exit.USAGE, wrong.exit());
    assertEquals(
        "course: --record %s: there is no folder %s".formatted(missing.resolve("x"), missing),
        last(wrong.err()));
    Typed folder = typed("train", "lenet5", "--record", root.toString());
    assertEquals(Exit.USAGE, folder.exit());
    assertEquals("course: --record " + root + ": it is a folder, not a file", last(folder.err()));
  }

  private static String last(String text) {
    return text.lines().reduce((first, second) -> second).orElseThrow();
  }

  private static Typed typed(String... words) {
    return Typed.in(root, new FakeMachine(), words);
  }
}
