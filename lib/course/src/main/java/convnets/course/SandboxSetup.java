package convnets.course;

/** Gets bubblewrap where there is none: a grader shuts answers in with it, on Linux only. */
record SandboxSetup(Course course) {
  /** Installs it if it is missing and may be installed; else says what will be left out. */
  void run() {
    Machine machine = course.machine();
    if (machine.system() != Machine.System.LINUX || machine.program("bwrap").isPresent()) {
      return;
    }
    boolean installed =
        new SystemPackages(course).install(PackageManager::bubblewrap, "bubblewrap");
    if (!installed) {
      course.say("there is no bubblewrap here: what needs a full sandbox is left out.%s", remedy());
    }
  }

  private String remedy() {
    Machine machine = course.machine();
    return PackageManager.of(machine)
        .map(manager -> " Run:\n" + manager.typed(manager.bubblewrap(), machine))
        .orElse("");
  }
}
