package convnets.grader.sandbox;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.util.List;

/** What a lent user leaves on this computer where no namespace held it: processes and files. */
final class LeftOvers {
  private static final List<Path> PLACES =
      List.of(Path.of("/tmp"), Path.of("/var/tmp"), Path.of("/dev/shm"), Path.of("/dev/mqueue"));

  private final int user;

  LeftOvers(int user) {
    this.user = user;
  }

  /** Ends all processes of the user, then deletes its files in the places that all may write. */
  void remove() {
    List<String> command = Walls.as(user);
    // As that user it can end no others; itself it spares.
    command.addAll(List.of(Tools.path("sh"), "-c", "kill -9 -1"));
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
      for (Path place : PLACES) {
        if (Files.isDirectory(place)) {
          Files.walkFileTree(place, new Removal());
        }
      }
    } catch (IOException e) {
      throw new SandboxException("what user " + user + " left could not be removed", e);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isTheirs(Path path) throws IOException {
    return Files.getAttribute(path, "unix:uid", LinkOption.NOFOLLOW_LINKS).equals(user);
  }

  /**
   * Looks only where the user could write, and follows no link. What cannot be deleted, such as a
   * folder nested deeper than any path can name, stays: it must not cost the next answer its check.
   */
  private final class Removal extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      try {
        boolean writable = isTheirs(folder)
            || Files.getPosixFilePermissions(folder).contains(PosixFilePermission.OTHERS_WRITE);
        return writable ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
      } catch (IOException gone) {
        return FileVisitResult.SKIP_SUBTREE;
      }
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      return removed(file);
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException failed) {
      return removed(folder);
    }

    private FileVisitResult removed(Path path) {
      try {
        if (isTheirs(path)) {
          Files.deleteIfExists(path);
        }
      } catch (IOException held) {
        return FileVisitResult.CONTINUE;
      }
      return FileVisitResult.CONTINUE;
    }
  }
}
