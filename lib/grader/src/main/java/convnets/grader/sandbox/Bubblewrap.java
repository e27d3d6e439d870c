package convnets.grader.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The command that shuts a program in with bubblewrap: namespaces of its own, nothing to see but
 * the JDK and the worker's files, nothing to write but a small folder in memory.
 */
final class Bubblewrap {
  /** Where a program inside may write: 16 MB, in memory. */
  static final Path TEMPORARY = Path.of("/tmp");

  /** The file descriptor under which bubblewrap finds the filter. */
  static final int FILTER = 9;

  private final List<String> options;

  Bubblewrap(PackedFiles files) {
    Path jdk = JavaCommand.home();
    options = new ArrayList<>(List.of(Tools.path("bwrap")));
    add("--unshare-all --unshare-user --die-with-parent --new-session --hostname sandbox");
    add("--uid 65534 --gid 65534 --cap-drop ALL");
    if (knows("--disable-userns")) {
      add("--disable-userns");
    }
    add("--proc /proc --dev /dev --size 1048576 --tmpfs /dev/shm --remount-ro /dev");
    add("--size 16777216 --tmpfs " + TEMPORARY);
    options.addAll(SystemLibraries.binds(jdk));
    options.addAll(List.of("--ro-bind", jdk.toString(), jdk.toString()));
    if (Tools.user() != 0) {
      String prlimit = Tools.path("prlimit");
      options.addAll(List.of("--ro-bind", prlimit, prlimit));
    }
    String folder = files.folder().toString();
    options.addAll(List.of("--ro-bind", folder, folder));
    add("--chdir " + TEMPORARY + " --remount-ro /");
  }

  List<String> command(boolean filtered) {
    List<String> command = new ArrayList<>(options);
    if (filtered) {
      command.addAll(List.of("--seccomp", String.valueOf(FILTER)));
    }
    command.add("--");
    return command;
  }

  private void add(String words) {
    options.addAll(Arrays.asList(words.split(" ")));
  }

  private static boolean knows(String option) {
    try {
      Process help = new ProcessBuilder(Tools.path("bwrap"), "--help")
          .redirectErrorStream(true)
          .start();
      return new String(help.getInputStream().readAllBytes()).contains(option);
    } catch (IOException e) {
      throw new SandboxException("bubblewrap could not be run", e);
    }
  }
}
