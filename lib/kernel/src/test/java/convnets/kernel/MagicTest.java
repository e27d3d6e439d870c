package convnets.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MagicTest {
  private static final String LIBRARY = library();

  @AutoClose
  private static final KernelClient kernel = KernelClient.start();

  @TempDir
  private static Path folder;

  @Test
  void aNotebookThatIsLoadedRunsAsIfItStoodHere() throws IOException {
    Files.writeString(folder.resolve("more.ipynb"), """
        {"cells": [{"cell_type": "markdown", "source": ["not Java"]},
          {"cell_type": "code", "source": ["%time int loaded = 1;\\n", "int more = loaded + 1;"]},
          {"cell_type": "code", "source": "int most = more + 1;"}]}""");
    for (String name : List.of("more.ipynb", "more")) {
      kernel.run("%load " + folder.resolve(name));
      assertEquals("3", kernel.run("most").result("text/plain"));
      kernel.run("most = 0;");
    }
  }

  @Test
  void filesOfJavaAndOfJShellAreLoadedToo() throws IOException {
    for (String ending : List.of("java", "jshell", "jsh", "ijava")) {
      Files.writeString(
          folder.resolve("of." + ending), "class Of_" + ending + " { int n() { return 4; } }");
      kernel.run("%load " + folder.resolve("of." + ending));
      assertEquals("4", kernel.run("new Of_" + ending + "().n()").result("text/plain"));
    }
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertEquals(
        List.of("%load: there is no file nowhere in " + Path.of("").toAbsolutePath()),
        kernel.run("%load nowhere").error());
  }

  @Test
  void classesOfAFolderOrAJarCanBeImported() throws IOException {
    Path source = Files.writeString(
        folder.resolve("Given.java"), "package given; public class Given { public int n = 5; }");
    int exit = ToolProvider.getSystemJavaCompiler()
        .run(null, null, null, "-d", folder.toString(), source.toString());
    assertEquals(0, exit);
    for (String magic : List.of("%classpath", "%jars")) {
      assertEquals(
          "5", kernel.run(magic + " " + folder + "\nnew given.Given().n").result("text/plain"));
    }
    assertTrue(kernel.run("%classpath").text("stdout").contains(folder + "\n"));
  }

  @Test
  void aLibraryThatThisMachineHasIsAddedWithoutTheNetwork() {
    Outcome outcome = kernel.run("%maven " + LIBRARY + "\nnew org.objectweb.asm.ClassWriter(0)");
    assertEquals("ok", outcome.status(), () -> outcome.error().toString());
  }

  @Test
  void piecesOfAPomThatWereCopiedAreEnough() {
    String version = LIBRARY.replaceFirst(".*:", "");
    String dependency = "<dependency>\n  <groupId>org.ow2.asm</groupId>\n"
        + "  <artifactId>asm</artifactId>\n  <version>" + version + "</version>\n</dependency>";
    for (String pom : List.of(
        dependency,
        "<dependencies>" + dependency + "</dependencies>",
        "<project><dependencies>" + dependency + "</dependencies></project>",
        "<repository><id>here</id><url>file:nowhere</url></repository>\n" + dependency)) {
      Outcome outcome = kernel.run("%%loadFromPOM\n" + pom);
      assertEquals("ok", outcome.status(), () -> pom + outcome.error());
    }
    assertEquals(
        List.of("%%loadFromPOM: g:a:jar needs a version that is written out"),
        kernel
            .run("%%loadFromPOM\n<dependency><groupId>g</groupId><artifactId>a</artifactId>"
                + "</dependency>")
            .error());
  }

  @Test
  void timeIsPrintedOfALineAndOfACell() {
    for (String cell : List.of("%time 6 * 7", "%%time\n6 * 7")) {
      Outcome outcome = kernel.run(cell);
      assertEquals("42", outcome.result("text/plain"));
      assertTrue(outcome.text("stdout").matches("\\d+\\.\\d{3} s\n"), outcome.text("stdout"));
    }
  }

  @Test
  void aStatementThatTakesTooLongIsStopped() {
    String sleep = "Thread.sleep(1_000_000);";
    String tooLong = "Interrupted: a statement took longer than the limit of 0.3 s";
    assertEquals(tooLong, kernel.run("%%timeout 300 ms\n" + sleep).error().get(0));
    assertEquals("a statement may take 0.3 s\n", kernel.run("%timeout 0.3").text("stdout"));
    assertEquals(tooLong, kernel.run(sleep).error().get(0));
    assertEquals(
        "a statement may take as long as it likes\n", kernel.run("%timeout off").text("stdout"));
    assertEquals("ok", kernel.run("Thread.sleep(400);").status());
    assertEquals(
        List.of("%timeout: \"soon\" is no time: write seconds, or as in 500 ms, 2 min, or off"),
        kernel.run("%timeout soon").error());
  }

  @Test
  void resetForgetsWhatCellsHaveDefinedAndLetsGoOfTheirObjects() {
    kernel.run("import java.time.*;\nint gone = 1;\nvoid away() {}\nclass Lost {}\n"
        + "var held = new byte[1000];\nheld");
    kernel.run("System.getProperties().put(\"weak\", new java.lang.ref.WeakReference<>(held));");
    assertEquals("ok", kernel.run("%reset").status());
    for (String name : List.of("gone", "away()", "new Lost()", "held", "Year.of(1)")) {
      assertEquals("error", kernel.run(name).status(), name);
    }
    assertEquals("3", kernel.run("int gone = 3;\ngone").result("text/plain"));
    kernel.run("System.gc();");
    String weak = "((java.lang.ref.WeakReference<?>) System.getProperties().get(\"weak\")).get()";
    assertEquals("true", kernel.run(weak + " == null").result("text/plain"));
  }

  @Test
  void aMagicThatNobodyKnowsNamesItsNeighbours() {
    assertEquals(
        List.of("%mavn: there is no such magic; its neighbours are %maven, %jars, %help;"
            + " %help lists all"),
        kernel.run("%mavn x:y:1").error());
  }

  /** The tests themselves run with it, so Maven has put it into its repository. */
  private static String library() {
    return Arrays.stream(KernelClient.classPath().split(File.pathSeparator))
        .map(entry -> Path.of(entry).getFileName().toString())
        .filter(name -> name.matches("asm-[\\d.]+\\.jar"))
        .map(name -> "org.ow2.asm:asm:" + name.replaceAll("asm-|\\.jar", ""))
        .findFirst()
        .orElseThrow();
  }
}
