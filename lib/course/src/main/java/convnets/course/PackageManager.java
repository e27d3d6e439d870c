package convnets.course;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How this system installs software, and what packages are called there. */
enum PackageManager {
  APT_GET("apt-get install -y --no-install-recommends", "python3 python3-venv", "jupyter-notebook"),
  DNF("dnf install -y", "python3", "jupyterlab"),
  APK("apk add", "python3", "jupyter-notebook"),
  PACMAN("pacman -S --noconfirm", "python", "jupyterlab"),
  BREW("brew install", "python", "jupyterlab");

  private final String install;
  private final String python;
  private final String jupyter;

  PackageManager(String install, String python, String jupyter) {
    this.install = install;
    this.python = python;
    this.jupyter = jupyter;
  }

  /** Returns the one that is on this computer. */
  static Optional<PackageManager> of(Machine machine) {
    return Arrays.stream(values())
        .filter(manager -> machine.program(manager.program()).isPresent())
        .findFirst();
  }

  /** Returns the commands that install Python with virtual environments. */
  List<String> python() {
    return commands(python);
  }

  /** Returns the commands that install the system's own Jupyter, and what runs notebooks. */
  List<String> jupyter() {
    return commands(this == APT_GET ? jupyter + " python3-nbclient" : jupyter);
  }

  /** Returns the commands that install Jupyter's tests of kernels; none where only pip has them. */
  List<String> kernelTests() {
    return this == APT_GET ? commands("python3-jupyter-kernel-test") : List.of();
  }

  /** Returns the commands that install the browser of the tests. */
  List<String> chromium() {
    return commands(this == BREW ? "--cask chromium" : "chromium");
  }

  /** Returns the commands that install what shuts answers in; macOS has nothing of the kind. */
  List<String> bubblewrap() {
    return commands("bubblewrap");
  }

  /** Returns whether this user may install: Homebrew wants no administrator. */
  boolean isAllowed(Machine machine) {
    return this == BREW || machine.isAdministrator();
  }

  /** Returns the commands as this user would have to type them, one a line. */
  String typed(List<String> commands, Machine machine) {
    String prefix = isAllowed(machine) ? "    " : "    sudo ";
    return commands.stream().map(prefix::concat).collect(Collectors.joining("\n"));
  }

  private List<String> commands(String packages) {
    List<String> commands = new ArrayList<>();
    if (this == APT_GET) {
      commands.add("apt-get update");
    }
    commands.add(install + " " + packages);
    return commands;
  }

  private String program() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
