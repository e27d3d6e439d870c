package convnets.course;

import convnets.grader.api.Seed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;

/** The file with a teacher's secret seed, outside of the repository and for its owner alone. */
record Secret(Path file) {
  private static final int BYTES = 32;
  private static final Set<PosixFilePermission> OWNER =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  /** Returns the one in a file, or else in the usual place, in the user's own settings. */
  static Secret at(Optional<Path> file, Machine machine) {
    return new Secret(file.orElseGet(() -> usual(machine)).toAbsolutePath());
  }

  private static Path usual(Machine machine) {
    Path settings = machine
        .variable("XDG_CONFIG_HOME")
        .filter(folder -> !folder.isBlank())
        .map(Path::of)
        .orElse(Path.of(System.getProperty("user.home"), ".config"));
    return settings.resolve("convnets").resolve("secret");
  }

  /** Returns the seed of this file, or of the environment, or of the usual place, or none. */
  static Seed seed(Optional<Path> file, Course course) {
    Seed known = Seed.fromEnvironment();
    Secret secret = at(file, course.machine());
    if (file.isPresent() || (!known.secret() && Files.exists(secret.file()))) {
      return secret.seed();
    }
    if (!known.secret()) {
      course.say("there is no secret: everybody knows the inputs of the hidden tests."
          + " `./course secret new` draws one.");
    }
    return known;
  }

  /** Draws a new one; an old one is never replaced, since grades can only be repeated with it. */
  void create() {
    byte[] drawn = new byte[BYTES];
    new SecureRandom().nextBytes(drawn);
    try {
      Files.createDirectories(file.getParent());
      Files.createFile(file, ownerOnly());
      String line = HexFormat.of().formatHex(drawn) + "\n";
      Files.writeString(file, line, StandardOpenOption.TRUNCATE_EXISTING);
    } catch (FileAlreadyExistsException there) {
      throw CourseException.failed(
          "there is a secret in %s already, and grades can only be repeated with it. Move it away"
              + " if you want another",
          file);
    } catch (IOException e) {
      throw CourseException.failed("%s could not be written: %s", file, e.getMessage());
    }
  }

  private FileAttribute<?>[] ownerOnly() {
    return isPosix()
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER)}
        : new FileAttribute<?>[0];
  }

  private boolean isPosix() {
    return file.getFileSystem().supportedFileAttributeViews().contains("posix");
  }

  /** Returns the seed in it, unless others could have read it too. */
  Seed seed() {
    try {
      if (isPosix() && !OWNER.containsAll(Files.getPosixFilePermissions(file))) {
        throw CourseException.usage(
            "%s is no secret: other users may read or change it. Run:\n    chmod 600 %s",
            file, file);
      }
      String text = Files.readString(file, StandardCharsets.UTF_8).strip();
      if (text.isEmpty()) {
        throw CourseException.usage("%s is empty: `./course secret new` draws a secret", file);
      }
      return new Seed(text, true);
    } catch (IOException e) {
      throw CourseException.usage("%s cannot be read as text: is it there?", file);
    }
  }
}
