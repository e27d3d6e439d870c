package convnets.grader.sandbox;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.stream.Stream;

/** A folder of ours that everybody may read and nobody else may write. */
final class SharedFolder {
  private static final Set<PosixFilePermission> OPEN = PosixFilePermissions.fromString("rwxr-xr-x");

  private SharedFolder() {}

  /** Returns the one of this user, the same for every run; made if it is not there. */
  static Path find() {
    Path temporary = Stream.of(System.getProperty("java.io.tmpdir"), "/var/tmp", "/tmp")
        .map(Path::of)
        .filter(SharedFolder::isReachable)
        .findFirst()
        .orElseThrow(() -> new SandboxException("no temporary folder can be reached by all users"));
    try {
      Path folder = temporary.toRealPath().resolve("convnets-grader-" + Tools.user());
      return isOurs(folder)
          ? folder
          : open(Files.createTempDirectory(temporary, "convnets-grader"));
    } catch (IOException e) {
      throw new SandboxException("no folder could be made in " + temporary, e);
    }
  }

  private static boolean isOurs(Path folder) throws IOException {
    try {
      open(Files.createDirectory(folder));
      return true;
    } catch (FileAlreadyExistsException there) {
      return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
          && Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(Tools.user())
          && OPEN.equals(Files.getPosixFilePermissions(folder, LinkOption.NOFOLLOW_LINKS));
    }
  }

  /** Whether every folder down to this one lets others through. */
  static boolean isReachable(Path folder) {
    try {
      for (Path path = folder.toRealPath(); path != null; path = path.getParent()) {
        if (!Files.getPosixFilePermissions(path).contains(PosixFilePermission.OTHERS_EXECUTE)) {
          return false;
        }
      }
      return true;
    } catch (IOException | UnsupportedOperationException closed) {
      return false;
    }
  }

  /** Lets everybody read a file or a folder. */
  static Path open(Path path) throws IOException {
    return Files.setPosixFilePermissions(path, OPEN);
  }

  /** Deletes a folder and all in it, as far as it can be; links are deleted, never followed. */
  static void delete(Path folder) {
    try {
      Files.walkFileTree(folder, new SimpleFileVisitor<>() {
        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
            throws IOException {
          Files.delete(file);
          return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path dir, IOException failed) throws IOException {
          Files.delete(dir);
          return FileVisitResult.CONTINUE;
        }
      });
    } catch (IOException held) {
      folder.toFile().deleteOnExit();
    }
  }
}
