package convnets.kernel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommentsTest {
  private static final List<String> IMPORTS = List.of("java.util.*", "given.*");
  private static final String SOURCE = """
      package given;
      /** A box. */
      public class Box<T> {
        /** How many. */
        public int n;
        /** Makes one. */
        public Box(T first) {}
        /** Adds one. */
        public void add(java.util.List<? extends T> more, int... at) {}
        /** Adds text. */
        public void add(String text) {}
        public void plain() {}
        /** Inside. */
        public static class Lid {
          /** Opens. */
          public void open() {}
        }
      }
      """;

  @TempDir
  private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "given.Box<T>                                    | A box.",
        "Box.n:int                                       | How many.",
        "Box<T>(T first)                                 | Makes one.",
        "void Box<String>.add(List<? extends T> more, int... at) throws Exception | Adds one.",
        "void Box.add(String text)                       | Adds text.",
        "Box.Lid                                         | Inside.",
        "void Box.Lid.open()                             | Opens."
      })
  void aSignatureOfJShellLeadsToItsComment(String signature, String comment) throws IOException {
    Path entry = folder.resolve("target/classes");
    write(folder.resolve("src/main/java/given/Box.java"), SOURCE);
    assertEquals(
        Optional.of(comment), Comments.of(signature, List.of(entry), IMPORTS).map(String::strip));
  }

  @Test
  void theJarOfASourceStandsBesideThatOfTheClasses() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("box-1-sources.jar")))) {
      zip.putNextEntry(new ZipEntry("given/Box.java"));
      zip.write(SOURCE.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    List<Path> classPath = List.of(folder.resolve("other.jar"), folder.resolve("box-1.jar"));
    assertEquals(
        Optional.of("A box."), Comments.of("given.Box<T>", classPath, IMPORTS).map(String::strip));
  }

  @Test
  void whatHasNoCommentOrNoSourceHasNone() throws IOException {
    write(folder.resolve("src/main/java/given/Box.java"), SOURCE);
    List<Path> classPath = List.of(folder.resolve("target/classes"));
    for (String signature : List.of("void Box.plain()", "void Box.add(int n)", "Crate", "n:int")) {
      assertEquals(Optional.empty(), Comments.of(signature, classPath, IMPORTS), signature);
    }
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
