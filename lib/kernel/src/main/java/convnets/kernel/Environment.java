package convnets.kernel;

import io.github.spencerpark.jupyter.kernel.util.GlobFinder;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** IJava's environment variables: what a notebook server sets for IJava works here too. */
record Environment(Map<String, String> variables) {

  static Environment ofSystem() {
    return new Environment(System.getenv());
  }

  /** {@code IJAVA_CLASSPATH}: jars and folders, with globs. */
  List<Path> classPath() throws IOException {
    return paths("IJAVA_CLASSPATH");
  }

  /** {@code IJAVA_COMPILER_OPTS}: options of javac. */
  List<String> compilerOptions() {
    String options = variables.getOrDefault("IJAVA_COMPILER_OPTS", "").strip();
    return options.isEmpty() ? List.of() : List.of(options.split("\\s+"));
  }

  /** {@code IJAVA_STARTUP_SCRIPTS_PATH}, files with globs, then {@code IJAVA_STARTUP_SCRIPT}. */
  Map<String, String> startupScripts() throws IOException {
    Map<String, String> scripts = new LinkedHashMap<>();
    for (Path file : paths("IJAVA_STARTUP_SCRIPTS_PATH")) {
      scripts.put(file.getFileName().toString(), Files.readString(file));
    }
    String script = variables.getOrDefault("IJAVA_STARTUP_SCRIPT", "");
    if (!script.isBlank()) {
      scripts.put("IJAVA_STARTUP_SCRIPT", script);
    }
    return scripts;
  }

  /**
   * {@code IJAVA_TIMEOUT}: the limit of a statement in milliseconds or with a unit, as in
   * {@code 30 SECONDS}; 0 for none.
   */
  long limitMillis() {
    String limit = variables.getOrDefault("IJAVA_TIMEOUT", "").strip();
    if (limit.isEmpty()) {
      return 0;
    }
    String[] words = limit.split("\\s+");
    try {
      TimeUnit unit = words.length > 1
          ? TimeUnit.valueOf(words[1].toUpperCase(Locale.ROOT))
          : TimeUnit.MILLISECONDS;
      return Math.max(0, unit.toMillis(Long.parseLong(words[0])));
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "IJAVA_TIMEOUT=" + limit + " is no time: write milliseconds, or as in 30 SECONDS", e);
    }
  }

  private List<Path> paths(String variable) throws IOException {
    List<Path> paths = new ArrayList<>();
    for (String glob : variables.getOrDefault(variable, "").split(File.pathSeparator)) {
      if (!glob.isBlank()) {
        new GlobFinder(glob).computeMatchingPaths().forEach(paths::add);
      }
    }
    return paths;
  }
}
