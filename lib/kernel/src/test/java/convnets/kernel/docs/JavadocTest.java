package convnets.kernel.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class JavadocTest {
  private static final String COMMENT = """
       Returns {@code a < b}, as {@link java.util.List#of(Object) lists} and {@link #size()}
       have it.

       <p>Two &amp; more:
       <ul>
         <li>one
         <li>two
       </ul>

       @param a the {@code first}
       @param <T> what it is
       @return whether {@literal a < b}
       @throws IllegalArgumentException if not
       @apiNote not for readers
      """;

  @Test
  void tagsBecomeHtml() {
    assertEquals("""
        Returns <code>a &lt; b</code>, as <code>lists</code> and <code>size()</code>
         have it.

         <p>Two &amp; more:
         <ul>
           <li>one
           <li>two
         </ul>
        <ul>
        <li><code>a</code> the <code>first</code></li>
        <li><code>&lt;T&gt;</code> what it is</li>
        <li>Returns whether a &lt; b</li>
        <li>Throws <code>IllegalArgumentException</code> if not</li>
        </ul>""", Javadoc.html(COMMENT));
  }

  @Test
  void htmlBecomesText() {
    assertEquals("""
        Returns a < b, as lists and size() have it.

        Two & more:
          • one
          • two
          • a the first
          • <T> what it is
          • Returns whether a < b
          • Throws IllegalArgumentException if not""", Javadoc.text(Javadoc.html(COMMENT)));
  }

  @Test
  void whatIsReturnedMayBeSaidInLine() {
    assertEquals("Returns the size.", Javadoc.html("{@return the size}"));
  }
}
