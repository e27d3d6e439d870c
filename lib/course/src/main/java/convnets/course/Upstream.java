package convnets.course;

import java.util.LinkedHashMap;
import java.util.Map;

/** The branch that this checkout follows: what the teacher has published since. */
record Upstream(Course course) {
  private static final String BRANCH = "@{upstream}";

  /** Fetches it, and returns its notebooks by name; nothing in this checkout changes. */
  Map<String, String> notebooks() {
    git("fetch", "--quiet");
    Map<String, String> notebooks = new LinkedHashMap<>();
    git("ls-tree", "--name-only", BRANCH, "notebooks/")
        .lines()
        .filter(file -> file.endsWith(".ipynb"))
        .forEach(file -> notebooks.put(
            file.substring(file.indexOf('/') + 1), git("show", BRANCH + ":" + file) + "\n"));
    return notebooks;
  }

  private String git(String... words) {
    String[] command = new String[words.length + 3];
    command[0] = "git";
    command[1] = "-C";
    command[2] = course.repository().root().toString();
    System.arraycopy(words, 0, command, 3, words.length);
    Machine.Answer answer = course.machine().ask(command);
    if (!answer.ok()) {
      throw CourseException.failed(
          "git cannot tell what is newer (%s). Name a newer copy of the course: ./course update"
              + " --from DIR",
          answer.text().lines().findFirst().orElse("no answer"));
    }
    return answer.text();
  }
}
