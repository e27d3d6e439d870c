package convnets.grader.sandbox;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The worker's files laid down once for each build of this project and each JDK, where a user with
 * no rights can read them: two jars and the filter.
 *
 * <p>An archive of their classes as the JVM has them in memory was tried and left out: it made an
 * answer's check no faster, since the compiler's worker stays warm.
 */
final class PackedFiles {
  private final Path folder;

  private PackedFiles(Path folder) {
    this.folder = folder;
  }

  static PackedFiles in(Path shared) {
    WorkerFiles here = WorkerFiles.here();
    try {
      Path folder = shared.resolve(key(here));
      if (!Files.exists(folder)) {
        lay(here, folder);
      }
      Files.setLastModifiedTime(folder, FileTime.from(Instant.now()));
      PackedFiles packed = new PackedFiles(folder);
      packed.removeOlder();
      return packed;
    } catch (IOException e) {
      throw new SandboxException("the worker's files could not be laid down in " + shared, e);
    }
  }

  WorkerFiles files() {
    return new WorkerFiles(folder.resolve("worker.jar"), folder.resolve("library.jar"));
  }

  Path folder() {
    return folder;
  }

  Path filter() {
    return folder.resolve("filter.bpf");
  }

  /** Names what the files are made of: the classes by size and time, and the JDK. */
  private static String key(WorkerFiles here) throws IOException {
    CRC32 sum = new CRC32();
    String java = JavaCommand.home() + System.getProperty("java.vm.version");
    sum.update(java.getBytes(StandardCharsets.UTF_8));
    for (Path place : List.of(here.worker(), here.library())) {
      try (Stream<Path> files = Files.walk(place)) {
        for (Path file : files.sorted().toList()) {
          BasicFileAttributes of = Files.readAttributes(file, BasicFileAttributes.class);
          String line = file + " " + of.size() + " " + of.lastModifiedTime() + "\n";
          sum.update(line.getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return "build-" + Long.toHexString(sum.getValue());
  }

  private static void lay(WorkerFiles here, Path folder) throws IOException {
    Path draft = Files.createTempDirectory(folder.getParent(), "draft");
    SharedFolder.open(draft);
    pack(here.worker(), "convnets/grader/worker", draft.resolve("worker.jar"));
    pack(here.library(), "convnets", draft.resolve("library.jar"));
    Files.write(draft.resolve("filter.bpf"), SystemCallFilter.bytes());
    try {
      Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException anotherWasFaster) {
      SharedFolder.delete(draft);
      if (!Files.exists(folder)) {
        throw anotherWasFaster;
      }
    }
  }

  private static void pack(Path place, String inside, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.setLevel(0);
      if (Files.isDirectory(place)) {
        pack(place, place.resolve(inside), zip);
      } else {
        try (FileSystem from =
            FileSystems.newFileSystem(URI.create("jar:" + place.toUri()), Map.of())) {
          pack(from.getPath("/"), from.getPath("/" + inside), zip);
        }
      }
    }
    SharedFolder.open(jar);
  }

  private static void pack(Path root, Path inside, ZipOutputStream zip) throws IOException {
    try (Stream<Path> files = Files.walk(inside)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        zip.putNextEntry(new ZipEntry(root.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
      }
    }
  }

  /** Removes what earlier builds laid down, once nobody has used it for a week. */
  private void removeOlder() throws IOException {
    Instant old = Instant.now().minus(Duration.ofDays(7));
    try (Stream<Path> builds = Files.list(folder.getParent())) {
      for (Path build : builds.filter(other -> !other.equals(folder)).toList()) {
        if (Files.getLastModifiedTime(build).toInstant().isBefore(old)) {
          SharedFolder.delete(build);
        }
      }
    }
  }
}
