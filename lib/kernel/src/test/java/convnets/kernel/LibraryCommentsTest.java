package convnets.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's Maven, whose only repository is a folder, and a library in it. */
class LibraryCommentsTest {
  private static final String SOURCE = """
      package given;
      /** A box. */
      public class Box {
        /** Opens it. */
        public static void open() {}
      }
      """;

  @TempDir
  private Path folder;

  @Test
  void theSourcesOfALibraryComeAfterItAndAreShown() throws Exception {
    Path version = publishBox();
    byte[] source = SOURCE.getBytes(StandardCharsets.UTF_8);
    zip(version.resolve("box-1-sources.jar"), "given/Box.java", source);
    assertShiftTabShowsTheComment();
  }

  @Test
  void whereThereAreNoSourcesItsJavadocIsShown() throws Exception {
    Path version = publishBox();
    Path pages = folder.resolve("pages");
    String file = folder.resolve("classes/Box.java").toString();
    assertEquals(
        0,
        ToolProvider.findFirst("javadoc")
            .orElseThrow()
            .run(System.out, System.err, "-quiet", "-d", pages.toString(), file));
    byte[] page = Files.readAllBytes(pages.resolve("given/Box.html"));
    zip(version.resolve("box-1-javadoc.jar"), "org.given/given/Box.html", page);
    assertShiftTabShowsTheComment();
  }

  private void assertShiftTabShowsTheComment() throws Exception {
    Files.createDirectories(folder.resolve("home/.m2"));
    Files.writeString(folder.resolve("home/.m2/settings.xml"), """
        <settings><mirrors><mirror>
          <id>here</id><mirrorOf>*</mirrorOf><url>%s</url>
        </mirror></mirrors></settings>
        """.formatted(
            folder.resolve("repository").toUri()));
    String home = "-Duser.home=" + folder.resolve("home");
    try (KernelClient kernel = new KernelClient(Map.of("JAVA_TOOL_OPTIONS", home))) {
      Outcome added = kernel.run("%maven org.given:box:1\ngiven.Box.open();");
      assertEquals("ok", added.status(), () -> added.error().toString());
      String code = "given.Box.open(";
      Map<String, ?> question = Map.of("code", code, "cursor_pos", code.length());
      String text = "";
      for (int i = 0; i < 300 && !text.contains("Opens"); i++) {
        Thread.sleep(100);
        JsonObject reply = kernel.ask("shell", "inspect_request", question);
        text = reply.get("found").getAsBoolean() ? Outcome.form(reply, "text/plain") : "";
      }
      assertEquals("void given.Box.open()\nOpens it.", text);
    }
  }

  private Path publishBox() throws IOException {
    Path version = Files.createDirectories(folder.resolve("repository/org/given/box/1"));
    Path classes = Files.createDirectories(folder.resolve("classes"));
    Path file = Files.writeString(classes.resolve("Box.java"), SOURCE);
    assertEquals(
        0,
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(System.out, System.err, "-d", classes.toString(), file.toString()));
    Files.writeString(version.resolve("box-1.pom"), """
        <project>
          <modelVersion>4.0.0</modelVersion>
          <groupId>org.given</groupId><artifactId>box</artifactId><version>1</version>
        </project>
        """);
    byte[] compiled = Files.readAllBytes(classes.resolve("given/Box.class"));
    zip(version.resolve("box-1.jar"), "given/Box.class", compiled);
    return version;
  }

  private static void zip(Path file, String name, byte[] content) throws IOException {
    try (OutputStream stream = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(stream)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content);
    }
  }
}
