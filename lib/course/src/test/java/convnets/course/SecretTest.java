package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecretTest {
  @TempDir
  private Path root;

  private Typed typed(String... words) {
    return Typed.in(root, machine(), words);
  }

  private FakeMachine machine() {
    return new FakeMachine()
        .variable("XDG_CONFIG_HOME", root.resolve("settings").toString());
  }

  private Path usual() {
    return root.resolve("settings/convnets/secret");
  }

  private void assumePosix() {
    boolean posix = root.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (!posix) {
      System.err.println("NOT TESTED: this file system has no rights of users");
    }
    assumeTrue(posix);
  }

  @Test
  void aNewSecretIsItsOwnersAloneAndNeverShown() throws IOException {
    assumePosix();
    Typed made = typed("secret", "new");
    assertEquals(
        "a new secret is in " + usual() + ": keep a copy, and never give it away\n", made.out());
    assertEquals(
        "rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(usual())));
    String text = Files.readString(usual()).strip();
    assertTrue(text.matches("[0-9a-f]{64}"), text);
    assertFalse(made.out().contains(text));
    assertEquals(text, Secret.at(Optional.empty(), machine()).seed().text());
  }

  @Test
  void anOldSecretIsNeverReplaced() throws IOException {
    Path file = root.resolve("mine");
    assertEquals(Exit.OK, typed("secret", "new", "--file", file.toString()).exit());
    String text = Files.readString(file);
    Typed again = typed("secret", "new", "--file", file.toString());
    assertEquals(Exit.FAILED, again.exit());
    assertEquals(
        "course: there is a secret in " + file + " already, and grades can only be repeated with"
            + " it. Move it away if you want another\n",
        again.err());
    assertEquals(text, Files.readString(file));
    assertEquals(Exit.OK, typed("secret", "new").exit());
    assertNotEquals(text, Files.readString(usual()));
  }

  @Test
  void whatOthersMayReadIsNoSecret() throws IOException {
    assumePosix();
    typed("secret", "new");
    Files.setPosixFilePermissions(usual(), PosixFilePermissions.fromString("rw-r-----"));
    Secret secret = new Secret(usual());
    CourseException e = assertThrows(CourseException.class, secret::seed);
    assertEquals(Exit.USAGE, e.exit());
    assertEquals(
        usual() + " is no secret: other users may read or change it. Run:\n    chmod 600 "
            + usual(),
        e.getMessage());
  }
}
