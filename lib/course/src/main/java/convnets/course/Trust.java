package convnets.course;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Jupyter shows the pictures of a notebook that it has not run itself only if the user trusts it: a
 * signature of its content says so. Ours are trusted as they were committed; what was changed or
 * added since is the user's to judge.
 */
record Trust(Course course) {
  /** Signs the chapters that are as committed; says what to do where nobody can tell or sign. */
  void committed() {
    if (!unchanged().map(this::sign).orElse(false)) {
      course.say("a chapter's pictures show once its cells have run, or after"
          + " `jupyter trust notebooks/*.ipynb`.");
    }
  }

  private Optional<List<String>> unchanged() {
    Optional<List<String>> committed = git("ls-files", "*.ipynb");
    Optional<List<String>> changed = git("diff", "--name-only", "--relative", "HEAD");
    return committed.flatMap(names -> changed.map(
        edited -> names.stream().filter(name -> !edited.contains(name)).toList()));
  }

  private Optional<List<String>> git(String... words) {
    String folder = course.repository().notebooks().toString();
    Machine.Answer answer = course.machine().ask(command(Stream.of("git", "-C", folder), words));
    return answer.ok() ? Optional.of(answer.text().lines().toList()) : Optional.empty();
  }

  private boolean sign(List<String> chapters) {
    String[] files = chapters.stream()
        .map(name -> course.repository().notebooks().resolve(name).toString())
        .toArray(String[]::new);
    return files.length == 0
        || new Jupyter(course.repository(), course.machine())
            .signer()
            .map(python -> command(Stream.of(python, "-m", "nbformat.sign"), files))
            .filter(command -> course.machine().log(course.repository().log("setup"), command) == 0)
            .isPresent();
  }

  private static List<String> command(Stream<String> start, String... more) {
    return Stream.concat(start, Arrays.stream(more)).toList();
  }
}
