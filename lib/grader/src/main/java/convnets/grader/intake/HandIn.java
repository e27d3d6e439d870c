package convnets.grader.intake;

import convnets.grader.api.Exercise;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One student's submission before it is read.
 *
 * @param student the name of its file, without an ending, or of its folder
 * @param path where it lies
 * @param due until when it is to be handed in, if that is known
 * @param handouts the hash of each handout of this teacher, by the name of its notebook
 */
public record HandIn(
    String student, Path path, Optional<DueDate> due, Map<String, String> handouts) {
  /**
   * Lists what is to be graded: a file is one student's, and so is each file or folder in a folder.
   *
   * @throws UncheckedIOException if a path is not there
   */
  public static List<HandIn> in(List<Path> paths) {
    List<Path> all = new ArrayList<>();
    for (Path path : paths) {
      all.addAll(Files.isDirectory(path) ? listed(path) : List.of(real(path)));
    }
    return named(all);
  }

  /** Returns all paths as the submissions of one student each, folders too. */
  public static List<HandIn> each(List<Path> paths) {
    return named(paths.stream().map(HandIn::real).toList());
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** A link in a folder stays one: that is for the reader to refuse. */
  private static List<Path> listed(Path folder) {
    try (Stream<Path> files = Files.list(real(folder))) {
      return files
          .filter(file -> !HandedFile.isByTheWay(file.getFileName().toString()))
          .filter(file -> Files.isDirectory(file) || isHandedIn(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isHandedIn(Path file) {
    String name = file.getFileName().toString();
    return HandedFile.mayAnswer(name) || HandedFile.ends(name, ".zip");
  }

  /** Two that would have the same name keep their endings, and a number where that is no help. */
  private static List<HandIn> named(List<Path> paths) {
    Map<String, HandIn> all = new LinkedHashMap<>();
    for (Path path : paths) {
      String full = path.getFileName().toString();
      String name = isHandedIn(path) && !Files.isDirectory(path) ? stem(full) : full;
      for (int i = 2; all.containsKey(name); i++) {
        name = i == 2 ? full : full + " (" + (i - 1) + ")";
      }
      all.put(name, new HandIn(name, path, Optional.empty(), Map.of()));
    }
    return List.copyOf(all.values());
  }

  private static String stem(String name) {
    return name.substring(0, name.lastIndexOf('.'));
  }

  /** Returns the same, with the date until which it is to be handed in, if there is one. */
  public HandIn until(Optional<DueDate> date) {
    return new HandIn(student, path, date, handouts);
  }

  /** Returns the same, to be held against the handouts of this teacher. */
  public HandIn against(Map<String, String> ours) {
    return new HandIn(student, path, due, ours);
  }

  /** Reads it, and never fails on what is in it: what cannot be read becomes a remark. */
  public Submission read(Collection<Exercise> exercises) {
    Submission read = Submission.read(path, exercises, handouts);
    return due.flatMap(date -> date.remark(path)).map(read::with).orElse(read);
  }
}
