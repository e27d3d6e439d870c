package convnets.course;

import convnets.data.FileTree;
import convnets.grader.author.Leaks;
import convnets.grader.handout.Handout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The students' copy: all that git has of the course but the solutions, under another name until it
 * has been searched for what must not be in it.
 *
 * @param links to its chapters, for its README, if it is known where it will be
 */
record Release(Course course, Path out, Optional<Links> links) {
  private static final String SOLUTIONS = "solutions/";
  private static final int MOST_NAMED = 10;
  private static final String BINDER = """

      ## On Binder

      A click opens a chapter on a guest computer. It is taken away when you leave, and your files \
      with it: download what you want to keep.

      """;
  private static final String MODULE = "(?m)^\\h*<module>solutions</module>\\R";
  private static final String DEPENDENCY =
      "\\h*<dependency>\\s*<groupId>[^<]*</groupId>\\s*<artifactId>solutions</artifactId>"
          + "\\s*<version>[^<]*</version>\\s*</dependency>\\R";

  /** Writes it, and returns how many files it has. */
  int write() {
    Path root = course.repository().root();
    checkPlaces(root);
    List<String> files = files(root, "--cached").stream()
        .filter(file -> !file.startsWith(SOLUTIONS))
        .filter(file -> Files.exists(root.resolve(file)))
        .toList();
    files(root, "--others").stream()
        .limit(MOST_NAMED)
        .forEach(file -> course.say("left out, for git does not know it: %s", file));
    Path draft = out.toAbsolutePath()
        .resolveSibling(
            out.getFileName() + ".unfinished-" + ProcessHandle.current().pid());
    try {
      for (String file : files) {
        copy(root.resolve(file), draft.resolve(file));
      }
      addBadges(draft);
      prove(root, draft);
      Files.move(draft, out.toAbsolutePath(), StandardCopyOption.ATOMIC_MOVE);
      return files.size();
    } catch (IOException e) {
      throw CourseException.failed("the students' copy could not be written: %s", e);
    } finally {
      delete(draft);
    }
  }

  private void checkPlaces(Path root) {
    if (!Files.isDirectory(root.resolve(SOLUTIONS))) {
      throw CourseException.usage("there are no solutions here: this is a students' copy already");
    } else if (Files.exists(out, LinkOption.NOFOLLOW_LINKS)) {
      throw CourseException.usage("there is something in %s already: choose another folder", out);
    }
  }

  /** What git does not know may be grades, or half an exercise: it stays here. */
  private List<String> files(Path root, String which) {
    String folder = root.toString();
    Machine.Answer git =
        course.machine().ask("git", "-C", folder, "ls-files", "-z", which, "--exclude-standard");
    if (!git.ok()) {
      throw CourseException.failed(
          "the students' copy is made of what git has, but git says: %s", git.text());
    }
    return Stream.of(git.text().split("\0")).filter(file -> !file.isEmpty()).toList();
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to.getParent());
    if (from.endsWith("pom.xml")) {
      String pom = Files.readString(from);
      Files.writeString(to, pom.replaceAll(MODULE, "").replaceAll(DEPENDENCY, ""));
    } else if (isChapter(from)) {
      Files.writeString(to, stamped(from));
    } else {
      Files.copy(from, to, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
    }
  }

  private void addBadges(Path draft) throws IOException {
    if (links.isPresent()) {
      String badges = new Notebooks(draft.resolve("notebooks"))
          .all().stream()
              .map(chapter ->
                  "- " + Notebooks.title(chapter) + ": " + links.get().to(chapter))
              .collect(Collectors.joining("\n", BINDER, "\n"));
      Files.writeString(draft.resolve("README.md"), badges, StandardOpenOption.APPEND);
    }
  }

  private static boolean isChapter(Path file) {
    return file.getParent().endsWith("notebooks")
        && file.toString().endsWith(".ipynb")
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  /** A chapter says which handout it is: %submit and update ask. */
  private static String stamped(Path chapter) throws IOException {
    try {
      return Handout.stamped(Files.readString(chapter));
    } catch (IllegalArgumentException e) {
      throw CourseException.failed("%s: %s", chapter, e.getMessage());
    }
  }

  private static void prove(Path root, Path draft) throws IOException {
    List<String> leaks = Leaks.of(root).in(draft);
    if (!leaks.isEmpty()) {
      throw CourseException.failed(
          "nothing was released, for students would get what they must not. Mend this first:\n%s",
          String.join("\n", leaks));
    }
  }

  private static void delete(Path folder) {
    try {
      FileTree.delete(folder);
    } catch (IOException e) {
      throw CourseException.failed("%s is half a copy, and could not be deleted: %s", folder, e);
    }
  }
}
