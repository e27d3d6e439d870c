package convnets.grader.grade;

import com.fasterxml.jackson.databind.ObjectMapper;
import convnets.grader.report.Graded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The grades of a run in a file that only grows: the terms, then a line of JSON for each grade, on
 * the disk before anything else is done. A line that a kill cut short is written anew.
 */
final class Journal implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final FileChannel file;
  private final Map<String, Graded> grades = new TreeMap<>();

  private Journal(FileChannel file) {
    this.file = file;
  }

  /**
   * Opens the journal in a folder.
   *
   * @param resume whether it may hold grades already
   * @throws GradingException if it does and may not, if those were made on other terms, or if
   *     another grader is writing
   */
  static Journal open(Path folder, Terms terms, boolean resume) {
    Path path = folder.resolve("journal.jsonl");
    try {
      FileChannel file = FileChannel.open(
          path, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
      Journal journal = new Journal(file);
      try {
        journal.lock(folder);
        journal.read(Files.readString(path), folder, terms, resume);
        return journal;
      } catch (IOException | RuntimeException e) {
        file.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void lock(Path folder) throws IOException {
    try {
      if (file.tryLock() != null) {
        return;
      }
    } catch (OverlappingFileLockException here) {
      throw busy(folder);
    }
    throw busy(folder);
  }

  private static GradingException busy(Path folder) {
    return new GradingException("another grader is writing into " + folder);
  }

  private void read(String text, Path folder, Terms terms, boolean resume) throws IOException {
    int whole = text.lastIndexOf('\n') + 1;
    List<String> lines = text.substring(0, whole).lines().toList();
    file.truncate(text.substring(0, whole).getBytes(StandardCharsets.UTF_8).length);
    file.position(file.size());
    if (lines.isEmpty()) {
      line(terms);
      return;
    } else if (!resume) {
      throw new GradingException(
          folder + " holds grades already: go on with --resume, or choose another folder");
    } else if (!lines.get(0).equals(JSON.writeValueAsString(terms))) {
      throw new GradingException("the grades in " + folder + " were made with other tests, another"
          + " seed or another isolation: choose another folder");
    }
    for (String line : lines.subList(1, lines.size())) {
      Graded graded = JSON.readValue(line, Graded.class);
      grades.put(graded.student(), graded);
    }
  }

  /** Returns the last grade of each student who had one when this was opened. */
  Map<String, Graded> grades() {
    return grades;
  }

  /** Keeps a grade: once this returns, no kill and no power cut takes it back. */
  synchronized void add(Graded graded) {
    try {
      line(graded);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void line(Object value) throws IOException {
    ByteBuffer bytes =
        ByteBuffer.wrap((JSON.writeValueAsString(value) + "\n").getBytes(StandardCharsets.UTF_8));
    while (bytes.hasRemaining()) {
      file.write(bytes);
    }
    file.force(false);
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
