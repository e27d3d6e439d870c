package convnets.kernel;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The file by which Jupyter finds and starts the kernel. Written here, since a distribution's
 * Jupyter may come without the command for it. The kernel runs on the JDK that installs it.
 */
public record KernelSpec(
    String displayName,
    List<Path> classPath,
    List<String> jvmArguments,
    Map<String, String> environment) {
  /**
   * One thread collects: on the two cores of a small host the others are needed for work. The heap
   * begins small, as native code needs the memory; but what is new has room to die in it. Where it
   * has not, it counts as old, and JDK 25 lets the old grow to the limit before it looks there.
   */
  private static final List<String> HEAP =
      List.of("-XX:+UseSerialGC", "-Xms96m", "-XX:NewSize=64m");

  /**
   * javac is most of what a cell costs, and cold in each new kernel: its methods are compiled after
   * a third of the usual calls, which takes a tenth off the first two hundred cells.
   */
  private static final List<String> EAGER = List.of(
      "-XX:Tier3InvocationThreshold=60",
      "-XX:Tier3MinInvocationThreshold=30",
      "-XX:Tier3CompileThreshold=600");

  private static final Gson JSON =
      new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();
  private static final int FIRST_TO_WARN_OF_NATIVE_CODE = 24;

  /** A kernel with this class path; the JVM's arguments are those for the heap and the like. */
  public KernelSpec {
    classPath = List.copyOf(classPath);
    jvmArguments = List.copyOf(jvmArguments);
    environment = Map.copyOf(environment);
  }

  /** Returns where Jupyter looks for this user's kernels. */
  public static Path userKernels() {
    return userKernels(
        System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
  }

  static Path userKernels(Map<String, String> variables, String system, Path home) {
    String data = variables.getOrDefault("JUPYTER_DATA_DIR", "");
    if (!data.isBlank()) {
      return Path.of(data, "kernels");
    }
    if (system.startsWith("Mac")) {
      return home.resolve(Path.of("Library", "Jupyter", "kernels"));
    }
    if (system.startsWith("Windows")) {
      String roaming =
          variables.getOrDefault("APPDATA", home.resolve("AppData/Roaming").toString());
      return Path.of(roaming, "jupyter", "kernels");
    }
    String share = variables.getOrDefault("XDG_DATA_HOME", "");
    Path base = share.isBlank() ? home.resolve(Path.of(".local", "share")) : Path.of(share);
    return base.resolve(Path.of("jupyter", "kernels"));
  }

  /**
   * Writes the file and the logos into {@code folder/name}, in place of what was there.
   *
   * @return the file
   */
  public Path install(Path folder, String name) throws IOException {
    Path place = Files.createDirectories(folder.resolve(name));
    for (String logo : List.of("logo-svg.svg", "logo-32x32.png", "logo-64x64.png")) {
      Launcher.copy(logo, place);
    }
    List<String> launched = new ArrayList<>(Launcher.write(place, System.getProperty("os.name")));
    launched.addAll(
        command(Path.of(System.getProperty("java.home")), Runtime.version().feature()));
    return Files.writeString(place.resolve("kernel.json"), JSON.toJson(content(launched)) + "\n");
  }

  private Map<String, Object> content(List<String> command) {
    Map<String, Object> content = new LinkedHashMap<>();
    content.put("argv", command);
    content.put("display_name", displayName);
    content.put("language", "java");
    content.put("interrupt_mode", "message");
    content.put("env", environment);
    return content;
  }

  /**
   * Returns the command that plays cells in such a kernel and keeps the classes that it needed in a
   * file, for the JVM's argument {@code -XX:SharedArchiveFile}.
   */
  public List<String> rehearsal(Path archive, List<String> cells) {
    List<String> command =
        command(Path.of(System.getProperty("java.home")), Runtime.version().feature());
    command.subList(command.size() - 2, command.size()).clear();
    command.add(1, "-XX:ArchiveClassesAtExit=" + archive);
    command.add(Rehearsal.class.getName());
    command.addAll(cells);
    return command;
  }

  List<String> command(Path javaHome, int version) {
    List<String> command = new ArrayList<>();
    command.add(javaHome.resolve(Path.of("bin", "java")).toString());
    command.addAll(HEAP);
    command.addAll(EAGER);
    if (version >= FIRST_TO_WARN_OF_NATIVE_CODE) {
      command.add("--enable-native-access=ALL-UNNAMED");
      command.add("--sun-misc-unsafe-memory-access=allow");
    }
    command.addAll(jvmArguments);
    command.add("-cp");
    command.add(
        classPath.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator)));
    command.add(Main.class.getName());
    command.add("{connection_file}");
    return command;
  }
}
