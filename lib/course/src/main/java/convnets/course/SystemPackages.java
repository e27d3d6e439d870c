package convnets.course;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Installs what the system offers, if this user may. */
record SystemPackages(Course course) {
  /** Runs a package manager's commands and returns whether all went well. */
  boolean install(Function<PackageManager, List<String>> commands, String what) {
    Optional<List<String>> found = PackageManager.of(course.machine())
        .filter(manager -> manager.isAllowed(course.machine()))
        .map(commands)
        .filter(list -> !list.isEmpty());
    if (found.isEmpty()) {
      return false;
    }
    List<String> steps = found.get();
    course.say("installing %s: %s", what, steps.get(steps.size() - 1));
    return steps.stream().allMatch(step -> logged(step.split(" ")));
  }

  /** Runs a command, what it prints kept in the log of the setup. */
  boolean logged(String... command) {
    return course.machine().log(course.repository().log("setup"), List.of(command)) == 0;
  }
}
