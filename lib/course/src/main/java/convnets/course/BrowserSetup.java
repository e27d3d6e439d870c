package convnets.course;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the Chromium in which pictures are tried by mouse and keyboard, or installs one. */
record BrowserSetup(Course course) {
  private static final List<String> PROGRAMS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");
  private static final List<Path> ELSEWHERE = List.of(
      Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
      Path.of("C:/Program Files/Google/Chrome/Application/chrome.exe"),
      Path.of("C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe"));

  /**
   * Returns its program; none, and that is said, where there is none and this user may not install.
   *
   * @throws CourseException if the user may, and it did not come
   */
  Optional<Path> browser() {
    Optional<Path> found = find();
    Optional<PackageManager> manager = PackageManager.of(course.machine());
    if (found.isPresent()) {
      return found;
    }
    if (manager.isEmpty() || !manager.get().isAllowed(course.machine())) {
      course.say(
          "there is no Chromium here: the tests in a browser are left out.%s",
          manager
              .map(m -> " To have them, run first:\n" + m.typed(m.chromium(), course.machine()))
              .orElse(""));
      return Optional.empty();
    }
    return Optional.of(installed(manager.get()));
  }

  private Optional<Path> find() {
    return Stream.concat(
            PROGRAMS.stream().flatMap(name -> course.machine().program(name).stream()),
            ELSEWHERE.stream().filter(Files::isExecutable))
        .findFirst();
  }

  private Path installed(PackageManager manager) {
    List<String> steps = manager.chromium();
    new SystemPackages(course).install(PackageManager::chromium, "Chromium");
    return find()
        .orElseThrow(() -> CourseException.missing(
            "Chromium could not be installed (details: %s). Run:\n%s",
            course.repository().log("setup"), manager.typed(steps, course.machine())));
  }
}
