package convnets.course;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonParser;
import convnets.kernel.wire.Client;
import convnets.train.QuickTraining;
import io.github.spencerpark.jupyter.kernel.KernelConnectionProperties;
import java.io.File;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Our notebooks on IJava 1.3.0, which no repository of libraries has. In its place stands our
 * kernel, reduced: it finds no extension, and has the library only from IJava's variables. It
 * trains quickly: whether names, pictures and magics are known does not depend on that.
 */
class IJavaTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final Path NOTEBOOKS = ROOT.resolve("notebooks"); // where Jupyter starts kernels
  private static final String OF_THE_LIBRARY =
      ".*/lib/(core|nd4j|onednn|notebook|grader|course)/.*|.*/(exercises|solutions)/.*";

  @TempDir
  private Path folder;

  private final IJavaSetup setup = new IJavaSetup(new Course(
      new Repository(ROOT),
      new FakeMachine(),
      new PrintWriter(System.out),
      new PrintWriter(System.err)));
  private Process process;
  private Client client;

  @BeforeEach
  void start() throws Exception {
    KernelConnectionProperties connection = Client.freePorts();
    Path file = Files.writeString(folder.resolve("connection.json"), connection.toJsonString());
    ProcessBuilder builder = new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            kernelAlone(),
            "convnets.kernel.Main",
            file.toString())
        .directory(NOTEBOOKS.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("kernel.log").toFile());
    builder.environment().put("IJAVA_CLASSPATH", setup.classPath());
    builder.environment().put("IJAVA_STARTUP_SCRIPT", setup.script());
    builder.environment().put(QuickTraining.VARIABLE, "1");
    process = builder.start();
    client = new Client(connection);
    client.awaitReady();
  }

  @AfterEach
  void stop() throws InterruptedException {
    client.close();
    process.destroyForcibly().waitFor();
  }

  @Test
  void whatTheSetupPrintsIsTwoVariablesOfAShell() {
    String text = Typed.in(ROOT, new FakeMachine(), "kernel", "ijava-setup").out();
    assertTrue(text.contains("export IJAVA_CLASSPATH='" + setup.classPath() + "'\n"), text);
    assertTrue(text.contains("export IJAVA_STARTUP_SCRIPT='System.setProperty("), text);
    assertTrue(text.contains("import convnets.nn.*;\n"), text);
    assertTrue(
        text.endsWith("Guest.join(new Object() {}.getClass().getClassLoader());\n'\n"), text);
  }

  @Test
  void withItsVariablesIJavaKnowsOurNamesPicturesAndMagics() {
    client.run("import io.github.spencerpark.jupyter.kernel.display.mime.MIMEType;\n"
        + "var table = render(Summary.of(LeNet5.original())).getData(MIMEType.TEXT_HTML);\n"
        + "if (!table.toString().contains(\"C5\")) throw new AssertionError(table);");
    client.run("display(Digits.load().train());");
    client.run("%%check 3.2\nclass ConnectionTable {}");
  }

  @ParameterizedTest
  @MethodSource("chapters")
  @Tag("full")
  void aChapterRunsThere(Path chapter) throws Exception {
    for (String cell : cells(chapter)) {
      client.run(cell);
    }
  }

  static List<Path> chapters() {
    return new Notebooks(NOTEBOOKS).all();
  }

  private static String kernelAlone() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.replace('\\', '/').matches(OF_THE_LIBRARY))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static List<String> cells(Path notebook) throws Exception {
    return StreamSupport.stream(
            JsonParser.parseString(Files.readString(notebook))
                .getAsJsonObject()
                .getAsJsonArray("cells")
                .spliterator(),
            false)
        .map(JsonElement::getAsJsonObject)
        .filter(cell -> cell.get("cell_type").getAsString().equals("code"))
        .map(cell -> StreamSupport.stream(cell.getAsJsonArray("source").spliterator(), false)
            .map(JsonElement::getAsString)
            .collect(Collectors.joining()))
        .toList();
  }
}
