package convnets.grader.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxTest {
  @TempDir
  private Path folder;

  private Path tests(String permissions) throws IOException {
    Path tests = Files.createTempDirectory(SharedFolder.find(), "tests");
    return Files.setPosixFilePermissions(tests, PosixFilePermissions.fromString(permissions));
  }

  private static void skipUnless(boolean here, String what) {
    if (!here) {
      System.err.println("NOT TESTED: " + what);
    }
    assumeTrue(here, what);
  }

  @Test
  void practiceHasNoWallsAndKeepsNothingFromItsOwner() {
    try (Sandbox practice = Sandbox.practice()) {
      assertEquals(Level.NONE, practice.level());
      assertTrue(practice.keepsTests());
    }
  }

  @Test
  void withoutWallsNoHiddenTestIsKept() {
    try (Sandbox none = Sandbox.of(Level.NONE, List.of())) {
      assertEquals(Level.NONE, none.level());
      assertFalse(none.keepsTests());
    }
  }

  @Test
  void wallsThatNeedBubblewrapKeepAllThatTheyShould() throws IOException {
    skipUnless(Tools.find("bwrap").isPresent(), "there is no bubblewrap here");
    Path tests = tests("rwx------");
    try (Sandbox full = Sandbox.strongest(List.of(tests))) {
      skipUnless(full.level() != Level.USER && full.level() != Level.NONE, "" + full.findings());
      assertEquals(Tools.isX86() ? Level.FULL : Level.FULL_NOSECCOMP, full.level());
      assertTrue(full.keepsTests());
    } finally {
      Files.delete(tests);
    }
  }

  @Test
  void aLevelIsWhatWasShownAndNotWhatWasAskedFor() throws IOException {
    skipUnless(Tools.user() == 0, "only root can lend a user");
    Path closed = tests("rwx------");
    Path open = tests("rwxr-xr-x");
    try (Sandbox user = Sandbox.of(Level.USER, List.of(closed));
        Sandbox none = Sandbox.of(Level.USER, List.of(closed, open))) {
      assertEquals(Level.USER, user.level(), () -> "" + user.findings());
      assertEquals(Level.NONE, none.level());
      String finding = none.findings().get(0);
      assertTrue(finding.contains("read the tests"), finding);
      assertFalse(none.keepsTests());
    } finally {
      Files.delete(closed);
      Files.delete(open);
    }
  }

  @Test
  void anOrdinaryUserHasTheSameWalls() throws IOException, InterruptedException {
    skipUnless(Tools.user() == 0, "only root can become an ordinary user");
    skipUnless(Tools.find("bwrap").isPresent(), "there is no bubblewrap here");
    WorkerFiles here = WorkerFiles.here();
    Path own = ClassPlace.of(SandboxTest.class);
    skipUnless(SharedFolder.isReachable(own), own + " cannot be reached by all users");
    List<String> command = new ArrayList<>(Walls.as(64_251));
    command.add(JavaCommand.home().resolve("bin/java").toString());
    command.addAll(List.of("-Djava.io.tmpdir=/var/tmp", "-cp", own + ":" + here.classPath()));
    command.add(OrdinaryUser.class.getName());
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertEquals(0, process.waitFor(), said);
    try (Sandbox root = Sandbox.strongest(List.of())) {
      assertEquals(root.level() + "\n", said);
    }
  }

  @Test
  void twoWorkersAreNeverTheSameUser() {
    skipUnless(Tools.user() == 0, "only root can lend a user");
    Slots some = new Slots();
    try (Slot first = some.take();
        Slot second = new Slots().take()) {
      assertTrue(first.user() != second.user());
    }
    try (Slot first = some.take();
        Slot again = some.take()) {
      assertTrue(first.user() < again.user());
    }
  }

  @Test
  void whatIsClosedTwiceTakesNothingFromItsSuccessor() throws InterruptedException {
    skipUnless(Tools.user() == 0, "only root can lend a user");
    try (Sandbox sandbox = Sandbox.of(Level.USER, List.of())) {
      Confined first = sandbox.start();
      first.close();
      try (Confined second = sandbox.start()) {
        first.close();
        assertFalse(second.process().waitFor(200, TimeUnit.MILLISECONDS), "it was ended");
        try (Confined third = sandbox.start()) {
          assertTrue(third.process().isAlive());
        }
      }
    }
  }

  @Test
  void aSharedFolderIsReadByAllAndWrittenByOne() throws IOException {
    skipUnless(Tools.isLinux(), "only Linux has such a folder");
    Path shared = SharedFolder.find();
    assertEquals(shared, SharedFolder.find());
    assertEquals("rwxr-xr-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(shared)));
  }

  @Test
  void deletionFollowsNoLink() throws IOException {
    Path kept = Files.writeString(folder.resolve("kept"), "kept");
    Path gone = Files.createDirectory(folder.resolve("gone"));
    Files.createSymbolicLink(gone.resolve("link"), folder);
    SharedFolder.delete(gone);
    assertTrue(Files.exists(kept));
    assertFalse(Files.exists(gone));
  }
}
