package convnets.course;

import convnets.kernel.KernelSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The classes that a kernel loads at its start, ready-made in a file: the JVM's class data sharing.
 * A kernel is there in half the time with it, and works without it, so nothing here fails.
 */
record ClassArchive(Course course) {
  /** A statement of each kind, then tensors: what a first chapter needs. */
  private static final List<String> CELLS = List.of(
      "1 + 1",
      "int twice(int i) {\n  return 2 * i;\n}\nSystem.out.println(twice(21));",
      "record Point(int x, int y) {}\nStream.of(1).map(i -> new Point(i, i)).toList()",
      "Tensor row = Tensor.of(Backends.best(), Shape.of(1, 3), 1, 2, 3);\n"
          + "row.matmul(Tensor.of(Backends.best(), Shape.of(3, 1), 4, 5, 6))");

  private static final String ENDING = ".jsa";

  /** Returns the JVM's arguments that use the archive, which is made if need be. */
  List<String> arguments(KernelSpec kernel) {
    try {
      // The JVM shares classes of jars only.
      if (kernel.classPath().stream().anyMatch(Files::isDirectory)) {
        return List.of();
      }
      Path folder = Files.createDirectories(course.repository().classes());
      Path archive = folder.resolve(name(kernel) + ENDING);
      return Files.exists(archive) || made(folder, archive, kernel)
          ? List.of("-XX:SharedArchiveFile=" + archive, "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
          : List.of();
    } catch (IOException e) {
      return List.of();
    }
  }

  private boolean made(Path folder, Path archive, KernelSpec kernel) throws IOException {
    course.say("preparing the kernel's classes, once after each build.");
    Path log = course.repository().log("setup");
    Path unfinished = folder.resolve("unfinished-" + ProcessHandle.current().pid());
    int exit = course.machine().log(log, kernel.rehearsal(unfinished, CELLS));
    boolean made = exit == 0 && Files.exists(unfinished);
    if (made) {
      Files.move(unfinished, archive, StandardCopyOption.ATOMIC_MOVE);
      deleteOthers(folder, archive);
    }
    Files.deleteIfExists(unfinished);
    return made;
  }

  private static void deleteOthers(Path folder, Path archive) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(name -> name.toString().endsWith(ENDING)).toList()) {
        if (!file.equals(archive)) {
          deleteIfFree(file);
        }
      }
    }
  }

  private static void deleteIfFree(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      // A kernel that runs holds it on Windows; it goes with the next build.
    }
  }

  /** Another build or JDK needs another archive. */
  private static String name(KernelSpec kernel) {
    int hash = Objects.hash(
        System.getProperty("java.home"),
        Runtime.version().toString(),
        kernel.classPath().stream().map(ClassArchive::state).toList());
    return "kernel-" + Integer.toHexString(hash);
  }

  private static String state(Path jar) {
    try {
      return jar + " " + Files.size(jar) + " " + Files.getLastModifiedTime(jar).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
