package convnets.kernel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages as the Javadoc tool of this JDK makes them, and as older ones did. */
class ApiPageTest {
  private static final String SOURCE = """
      package given;

      /** A {@linkplain Object thing} that holds {@code <T>}. */
      public class Box<T> {
        /** How many fit. */
        public static final int SIZE = 3;

        /** A box that is empty. */
        public Box() {}

        public void bare() {}

        /**
         * Puts it in, as in
         * <pre>
         * {@code @Override}
         * void f()</pre>
         *
         * @param thing what goes in
         * @param more what follows
         * @return whether it fitted
         * @throws IllegalStateException if it is full
         */
        public boolean put(T thing, String... more) { return true; }

        /** Puts it in at a place. */
        public boolean put(T thing, int place) { return true; }

        /** What closes it. */
        public static class Lid {
          /** Lifts it. */
          public void lift(int[] angles) {}
        }
      }
      """;
  private static final String OF_JDK_8 = """
      <html><body><div class="description"><ul class="blockList"><li class="blockList">
      <pre>public class <span class="typeNameLabel">Box</span></pre>
      <div class="block">A box.</div></li></ul></div>
      <a name="Box-int-"><!--   --></a><ul class="blockList"><li class="blockList"><h4>Box</h4>
      <pre>public Box(int size)</pre><div class="block">A box of a size.</div></li></ul>
      <a name="lift-int:A-java.lang.String-"><!--   --></a><ul class="blockListLast"><li>
      <h4>lift</h4><div class="block">Lifts <a href="evil">it</a>.<script>alert(1)</script></div>
      <dl><dt><span class="paramLabel">Parameters:</span></dt>
      <dd><code>angles</code> - how far</dd></dl></li></ul></body></html>
      """;

  @TempDir
  private static Path folder;

  @BeforeAll
  static void write() throws IOException {
    Path file = Files.writeString(folder.resolve("Box.java"), SOURCE);
    ToolProvider tool = ToolProvider.findFirst("javadoc").orElseThrow();
    assertEquals(
        0,
        tool.run(
            System.out,
            System.err,
            "-quiet",
            "-Xdoclint:none",
            "-d",
            folder.resolve("api").toString(),
            file.toString()));
  }

  @Test
  void aClassHasItsComment() throws IOException {
    assertEquals(
        "A thing that holds <code>&lt;T&gt;</code>.", comment("given/Box", "given.Box<T>"));
    assertEquals("What closes it.", comment("given/Box.Lid", "given.Box.Lid"));
  }

  @Test
  void membersHaveTheirs() throws IOException {
    assertEquals("How many fit.", comment("given/Box", "given.Box.SIZE:int"));
    assertEquals("A box that is empty.", comment("given/Box", "given.Box()"));
    assertEquals("Lifts it.", comment("given/Box.Lid", "void given.Box.Lid.lift(int[] angles)"));
    assertEquals(
        "Puts it in at a place.",
        comment("given/Box", "boolean given.Box.put(T thing, int place)"));
  }

  @Test
  void aMethodIsToldWholeWithItsSample() throws IOException {
    assertEquals(
        """
        Puts it in, as in
        <pre><code>&#64;Override</code>
        void f()</pre>
        <ul>
        <li><code>thing</code> what goes in</li>
        <li><code>more</code> what follows</li>
        <li>Returns whether it fitted</li>
        <li>Throws <code>IllegalStateException</code> if it is full</li>
        </ul>""",
        withoutIndents(comment("given/Box", "boolean given.Box.put(T thing, String... more)")));
  }

  /** Newer tools leave out the blank that begins each line of a comment. */
  private static String withoutIndents(String html) {
    return html.replaceAll("(?m)^ +", "").replace("<pre> ", "<pre>");
  }

  @Test
  void whatHasNoCommentHasNone() throws IOException {
    assertEquals("none", comment("given/Box", "void given.Box.bare()"));
    assertEquals("none", comment("given/Box", "void given.Box.isNotThere()"));
  }

  @Test
  void olderPagesAreReadAndNothingInThemRuns() {
    ApiPage page = new ApiPage(OF_JDK_8);
    assertEquals("A box.", comment(page, "given.Box"));
    assertEquals("A box of a size.", comment(page, "given.Box(int size)"));
    assertEquals(
        "Lifts it.\n<ul>\n<li><code>angles</code> how far</li>\n</ul>",
        comment(page, "void given.Box.lift(int[] angles, String how)"));
  }

  private static String comment(String page, String signature) throws IOException {
    String html = Files.readString(folder.resolve("api").resolve(page + ".html"));
    return comment(new ApiPage(html), signature);
  }

  private static String comment(ApiPage page, String signature) {
    Optional<String> comment = page.comment(Signature.parse(signature));
    return comment.orElse("none");
  }
}
