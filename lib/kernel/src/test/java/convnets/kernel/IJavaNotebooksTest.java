package convnets.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notebooks as the users of IJava write them run unchanged, and lead to what they show. */
class IJavaNotebooksTest {
  private static final Path NOTEBOOKS = Path.of("src/test/resources/convnets/kernel/ijava");
  private static final String MISSING = "skipped: no Python here has nbclient, so no notebook of"
      + " IJava was run (./course start installs it)";

  @TempDir
  private static Path folder;

  private static Jupyter jupyter;

  @BeforeAll
  static void tellJupyter() throws IOException {
    jupyter = new Jupyter(folder);
    // What notebooks take from Maven or from jars must not be there without them.
    Jupyter.spec(entry -> !entry.toString().contains("commons-csv"))
        .install(jupyter.kernels(), "java");
    try (Stream<Path> files = Files.list(NOTEBOOKS)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
    Files.createDirectory(folder.resolve("libs"));
    jar("libs/greeting.jar", "greeting/Greeting", """
        package greeting;
        public record Greeting(String from) {
          @Override
          public String toString() {
            return "from a " + from;
          }
        }
        """);
    jar("given.jar", "given/Given", """
        package given;
        public class Given {
          public static int answer() {
            return 42;
          }
        }
        """);
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @ValueSource(
      strings = {
        "classes",
        "countdown",
        "csv",
        "display",
        "environment",
        "errors",
        "load",
        "magics",
        "pom",
        "renderers",
        "streams"
      })
  void aNotebookForIJavaRunsUnchanged(String name) throws Exception {
    String notebook = folder.resolve(name + ".ipynb").toString();
    jupyter.pass(5, "nbclient", MISSING, name, variables(name), "run_notebook.py", notebook);
  }

  private static Map<String, String> variables(String notebook) {
    Map<String, String> variables = new LinkedHashMap<>();
    if (notebook.equals("environment")) {
      variables.put("IJAVA_CLASSPATH", folder + "/*.jar");
      variables.put("IJAVA_STARTUP_SCRIPTS_PATH", folder + "/start-up.jshell");
      variables.put("IJAVA_STARTUP_SCRIPT", "boolean started = true;");
      variables.put("IJAVA_COMPILER_OPTS", "-parameters");
      variables.put("IJAVA_TIMEOUT", "3 SECONDS");
    }
    return variables;
  }

  private static void jar(String name, String type, String source) throws IOException {
    Path classes = Files.createTempDirectory(folder, "classes");
    Path java = classes.resolve(type.replaceFirst(".*/", "") + ".java");
    Files.writeString(java, source);
    int exit = ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-d", classes.toString(), java.toString());
    assertEquals(0, exit);
    try (OutputStream stream = Files.newOutputStream(folder.resolve(name));
        JarOutputStream jar = new JarOutputStream(stream)) {
      jar.putNextEntry(new JarEntry(type + ".class"));
      jar.write(Files.readAllBytes(classes.resolve(type + ".class")));
    }
  }
}
