package convnets.grader.grade;

import convnets.data.AtomicFile;
import convnets.grader.intake.HandIn;
import convnets.grader.report.ActionsSummary;
import convnets.grader.report.Gradebook;
import convnets.grader.report.Graded;
import convnets.grader.report.GradesCsv;
import convnets.grader.report.GradescopeJson;
import convnets.grader.report.JUnitXml;
import convnets.grader.report.StudentPage;
import convnets.grader.report.TeacherLog;
import convnets.grader.report.TimesCsv;
import convnets.grader.sandbox.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The files that a run leaves: each is written whole or not at all. */
final class Reports {
  private static final int LONGEST_NAME = 80;

  private final Path folder;
  private final Map<String, Path> pages;

  private Reports(Path folder, Map<String, Path> pages) {
    this.folder = folder;
    this.pages = pages;
  }

  /** Makes the folder, which is its owner's alone: it tells why hidden tests failed. */
  static Reports in(Path folder, List<HandIn> handIns) {
    try {
      if (!Files.exists(folder)) {
        Files.createDirectories(folder);
        if (Files.getFileStore(folder).supportsFileAttributeView("posix")) {
          Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        }
      }
      Path students = Files.createDirectories(folder.resolve("students"));
      return new Reports(folder, names(students, handIns));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A student's name becomes a file's: of plain letters, and of no two the same. */
  private static Map<String, Path> names(Path students, List<HandIn> handIns) {
    Map<String, Path> pages = new HashMap<>();
    Set<String> taken = new HashSet<>();
    for (HandIn handIn : handIns) {
      String plain = handIn.student().replaceAll("[^\\p{Alnum}_-]", "_");
      String name = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
      if (!name.equals(handIn.student()) || taken.contains(name.toLowerCase(Locale.ROOT))) {
        name += "-" + Fingerprint.of(handIn.student()).substring(0, 8);
      }
      taken.add(name.toLowerCase(Locale.ROOT));
      pages.put(handIn.student(), students.resolve(name + ".html"));
    }
    return pages;
  }

  /** Removes what a run that was killed had written half: no other is writing here. */
  void clear() {
    for (Path place : List.of(folder, folder.resolve("students"))) {
      try (Stream<Path> files = Files.list(place)) {
        for (Path file : files.filter(AtomicFile::isUnfinished).toList()) {
          Files.delete(file);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** Writes what a student gets back. */
  void write(Graded graded, Level level) {
    AtomicFile.write(pages.get(graded.student()), StudentPage.of(graded, level));
  }

  /** Writes what a teacher and other programs get, Gradescope only what counts as a grade. */
  void write(Gradebook book, boolean counts) {
    AtomicFile.write(folder.resolve("grades.csv"), GradesCsv.of(book));
    AtomicFile.write(folder.resolve("teacher.log"), TeacherLog.of(book));
    AtomicFile.write(folder.resolve("junit.xml"), JUnitXml.of(book));
    AtomicFile.write(folder.resolve("summary.md"), ActionsSummary.of(book));
    if (book.grades().size() == 1 && counts) {
      AtomicFile.write(
          folder.resolve("results.json"), GradescopeJson.of(book.grades().get(0), book.level()));
    }
  }

  /** Writes how long each verdict took. */
  void write(Map<String, Long> millis) {
    AtomicFile.write(folder.resolve("times.csv"), TimesCsv.of(millis));
  }
}
