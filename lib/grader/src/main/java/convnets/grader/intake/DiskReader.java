package convnets.grader.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Reads a submission from the disk: a file or a folder, and no link out of it. */
final class DiskReader {
  private static final int DEEPEST = 12;

  private final Path root;
  private final Collected collected = new Collected();

  /** The files in the order of their names, which no disk promises. */
  private final Map<String, Path> files = new TreeMap<>();

  private DiskReader(Path root) {
    this.root = root;
  }

  static Collected read(Path submission) {
    DiskReader reader = new DiskReader(submission);
    try {
      Files.walkFileTree(
          submission, EnumSet.noneOf(FileVisitOption.class), DEEPEST, reader.new Visit());
    } catch (IOException e) {
      reader.collected.refuse(reader.shown(submission), "cannot be read (" + e.getMessage() + ")");
    }
    reader.files.forEach(reader::file);
    return reader.collected;
  }

  private String name(Path path) {
    String inside = root.relativize(path).toString();
    return inside.isEmpty() ? path.getFileName().toString() : inside.replace('\\', '/');
  }

  private String shown(Path path) {
    return HandedFile.quoted(name(path));
  }

  private void file(String name, Path path) {
    int limit = Math.min(Sizes.of(name), collected.left());
    try (InputStream in = Files.newInputStream(path, LinkOption.NOFOLLOW_LINKS)) {
      byte[] bytes = in.readNBytes(limit);
      collected.count(bytes.length);
      if (in.read() >= 0) {
        collected.refuse(HandedFile.quoted(name), "is larger than " + Sizes.inWords(limit));
      } else if (HandedFile.ends(name, ".zip")) {
        new ZipReader(name, collected).read(bytes);
      } else {
        collected.add(name, bytes);
      }
    } catch (IOException e) {
      collected.refuse(HandedFile.quoted(name), "cannot be read (" + e.getMessage() + ")");
    }
  }

  private final class Visit extends SimpleFileVisitor<Path> {
    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      boolean skip = !folder.equals(root) && HandedFile.isByTheWay(name(folder));
      return skip ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      String name = name(file);
      if (!file.equals(root) && HandedFile.isByTheWay(name)) {
        return FileVisitResult.CONTINUE;
      } else if (!collected.mayGoOn()) {
        return FileVisitResult.TERMINATE;
      } else if (attributes.isSymbolicLink()) {
        collected.refuse(shown(file), "is a link");
      } else if (attributes.isDirectory()) {
        collected.refuse(shown(file), "is nested too deeply");
      } else if (HandedFile.mayAnswer(name) || HandedFile.ends(name, ".zip")) {
        if (attributes.isRegularFile()) {
          files.put(name, file);
        } else {
          collected.refuse(shown(file), "is no ordinary file");
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      collected.refuse(
          shown(file),
          "cannot be read (" + e.getClass().getSimpleName().toLowerCase(Locale.ROOT) + ")");
      return FileVisitResult.CONTINUE;
    }
  }
}
