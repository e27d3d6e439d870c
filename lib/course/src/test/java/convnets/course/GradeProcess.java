package convnets.course;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * {@code ./course grade} of exercise 3.1 by two jobs, in a process that can be killed.
 *
 * @param home the course's folder, or what stands in for it
 * @param root where {@code in} has the submissions, and reports go
 * @param environment variables beside this process's own
 */
record GradeProcess(Path home, Path root, Map<String, String> environment) {
  Process start(String out, String... more) throws IOException {
    List<String> command = new ArrayList<>(List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-XX:+UseSerialGC",
        "-Dconvnets.home=" + home,
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName(),
        "grade",
        root.resolve("in").toString(),
        "--exercises=3.1",
        "--jobs=2",
        "--out=" + root.resolve(out)));
    command.addAll(Arrays.asList(more));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    return builder.redirectOutput(Redirect.DISCARD).start();
  }
}
