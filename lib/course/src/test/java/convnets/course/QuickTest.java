package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs on a twentieth of the data, and what they must not be taken for. */
class QuickTest {
  private static final String KEPT = "course: what a quick run shows is never kept: with --write"
      + " leave out --quick, and unset CONVNETS_QUICK\n";

  @TempDir
  private Path root;

  private final FakeMachine machine = new FakeMachine().runsNotebooks().tellsOfOneCell();

  @BeforeEach
  void chapter() throws IOException {
    Files.createDirectory(root.resolve("notebooks"));
    Files.writeString(
        root.resolve("notebooks/01-one.ipynb"),
        "{\"cells\": [], \"metadata\": {}, \"nbformat\": 4, \"nbformat_minor\": 5}");
  }

  @Test
  void aQuickRunTellsItsKernelsAndItsReader() {
    Typed run = Typed.in(root, machine, "run", "--quick", "01");
    assertEquals(Exit.OK, run.exit(), run.err());
    assertEquals("1", machine.given.get("CONVNETS_QUICK"));
    assertTrue(
        run.err()
            .contains("course: a quick run: each training learns from a twentieth of its"
                + " pictures, so its figures mean nothing.\n"),
        run.err());
  }

  @Test
  void aWholeRunAsksForNothing() {
    Typed run = Typed.in(root, machine, "run");
    assertEquals(Exit.OK, run.exit(), run.err());
    assertFalse(machine.given.containsKey("CONVNETS_QUICK"));
    assertFalse(run.err().contains("quick"), run.err());
  }

  @Test
  void whatAQuickRunShowsIsNeverKept() {
    Typed asked = Typed.in(root, machine, "run", "--quick", "--write");
    assertEquals(Exit.USAGE, asked.exit());
    assertEquals(KEPT, asked.err());
    machine.variable("CONVNETS_QUICK", "1");
    Typed set = Typed.in(root, machine, "run", "--write");
    assertEquals(Exit.USAGE, set.exit());
    assertEquals(KEPT, set.err());
  }

  @Test
  void noGradeNoRecordingAndNothingToBeginWithComesFromATwentieth() {
    machine.variable("CONVNETS_QUICK", "1");
    Typed grade = Typed.in(root, machine, "grade", root.toString(), "--out", "grades");
    assertEquals(Exit.USAGE, grade.exit());
    assertEquals(
        "course: CONVNETS_QUICK=1 is set: each training learns from a twentieth of its pictures,"
            + " so its figures mean nothing. A grade needs the whole: unset it\n",
        grade.err());
    Typed record = Typed.in(root, machine, "train", "lenet5", "--record", "run.replay");
    assertEquals(Exit.USAGE, record.exit());
    assertTrue(record.err().contains(" A recording needs the whole: unset it"), record.err());
    Typed out = Typed.in(root, machine, "train", "lenet5", "--out", "lenet5.safetensors");
    assertEquals(Exit.USAGE, out.exit());
    assertTrue(
        out.err().contains(" What a chapter begins with needs the whole: unset it"), out.err());
  }

  @Test
  void theDoctorSaysThatItIsAskedFor() {
    machine.variable("CONVNETS_QUICK", "1");
    Typed doctor = Typed.in(root, machine, "doctor");
    assertTrue(
        doctor
            .out()
            .contains("ok       Quick     CONVNETS_QUICK=1: each training learns from a"
                + " twentieth of its pictures, so its figures mean nothing; unset it\n"),
        doctor.out());
    assertFalse(Typed.in(root, new FakeMachine(), "doctor").out().contains("Quick"));
  }
}
