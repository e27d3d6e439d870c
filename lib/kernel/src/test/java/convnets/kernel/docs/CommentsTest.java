package convnets.kernel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    assertEquals(Optional.of(comment), comments(entry).of(signature, IMPORTS).map(String::strip));
  }

  @Test
  void theJarOfASourceStandsBesideThatOfTheClasses() throws IOException {
    try (ZipOutputStream zip =
        new ZipOutputStream(Files.newOutputStream(folder.resolve("box-1-sources.jar")))) {
      zip.putNextEntry(new ZipEntry("given/Box.java"));
      zip.write(SOURCE.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    Comments comments = comments(folder.resolve("other.jar"), folder.resolve("box-1.jar"));
    assertEquals(Optional.of("A box."), comments.of("given.Box<T>", IMPORTS).map(String::strip));
  }

  @Test
  void whatHasNoCommentOrNoSourceHasNone() throws IOException {
    write(folder.resolve("src/main/java/given/Box.java"), SOURCE);
    Comments comments = comments(folder.resolve("target/classes"));
    for (String signature : List.of("void Box.plain()", "void Box.add(int n)", "Crate", "n:int")) {
      assertEquals(Optional.empty(), comments.of(signature, IMPORTS), signature);
    }
  }

  @Test
  void whatAMethodDoesNotSayItInherits() throws IOException {
    Path entry = folder.resolve("target/classes");
    write(folder.resolve("src/main/java/given/Shape.java"), """
        package given;
        import other.Named;
        import java.util.*;
        /** A shape. */
        public interface Shape extends Named, Comparator<Shape> {
          /**
           * Returns the area.
           *
           * @return the area
           */
          double area();
          public static class Square extends Base<String> implements Shape {
            public double area() { return 1; }
            public void fit(String into) {}
            /** Is square. {@inheritDoc} */
            public void turn() {}
            public String name() { return ""; }
            public int compare(Shape a, Shape b) { return 0; }
          }
        }
        """);
    write(folder.resolve("src/main/java/given/Base.java"), """
        package given;
        abstract class Base<T> {
          /** Fits it. */
          void fit(T into) {}
          /**
           * Turns it.
           * @since 1
           */
          void turn() {}
        }
        """);
    write(folder.resolve("src/main/java/other/Named.java"), """
        package other;
        public interface Named {
          /** Returns its name. */
          String name();
        }
        """);
    Comments comments = comments(entry);
    assertEquals(
        List.of(
            "Returns the area.\n\n@return the area",
            "Fits it.",
            "Is square. Turns it.",
            "Returns its name.",
            "Compares."),
        Stream.of(
                "double Shape.Square.area()",
                "void given.Shape.Square.fit(String into)",
                "void Shape.Square.turn()",
                "String Shape.Square.name()",
                "int Shape.Square.compare(Shape a, Shape b)")
            .map(signature -> comments.of(signature, IMPORTS).orElse("none"))
            .map(comment -> comment.strip().replaceAll("(?m)^ +", ""))
            .toList());
    assertEquals(Optional.empty(), comments.of("Shape.Square", IMPORTS));
  }

  @Test
  void aJdkWithoutItsSourceSaysHowToGetIt() {
    String missing = "The JDK's Javadoc is read from its source, and this JDK has none ("
        + folder.resolve("lib").resolve("src.zip") + " is missing).";
    JdkSource other = new JdkSource(folder, "Eclipse Adoptium", 17);
    JdkSource debian = new JdkSource(folder, "Debian", 17);
    for (String signature : List.of("int String.indexOf(int ch)", "java.util.List<E>", "List<E>")) {
      assertEquals(Optional.of(missing), other.advice(signature, IMPORTS));
      assertEquals(
          Optional.of(missing + " An administrator can add it: apt-get install openjdk-17-source"),
          debian.advice(signature, IMPORTS));
    }
    assertEquals(Optional.empty(), debian.advice("void Box.plain()", IMPORTS));
  }

  @Test
  void aJdkWithItsSourceNeedsNoAdvice() throws IOException {
    JdkSource jdk = jdk();
    assertEquals(Optional.empty(), jdk.advice("List<E>", IMPORTS));
    assertEquals(
        Optional.of("Compares."),
        new Comments(List.of(), jdk)
            .of("int Comparator<T>.compare(T a, T b)", IMPORTS)
            .map(String::strip));
  }

  private Comments comments(Path... classPath) throws IOException {
    return new Comments(List.of(classPath), jdk());
  }

  /** A JDK that has the source of one class. */
  private JdkSource jdk() throws IOException {
    Path zip = folder.resolve("jdk").resolve("lib").resolve("src.zip");
    Files.createDirectories(zip.getParent());
    try (ZipOutputStream stream = new ZipOutputStream(Files.newOutputStream(zip))) {
      stream.putNextEntry(new ZipEntry("java.base/java/util/Comparator.java"));
      stream.write("""
          package java.util;
          /** An order. */
          public interface Comparator<T> {
            /** Compares. */
            int compare(T a, T b);
          }
          """.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    return new JdkSource(folder.resolve("jdk"), "Debian", 17);
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
