package convnets.grader.author;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class AuthorTest {
  private static final String SOLUTION = """
      package convnets.solutions.chapter99;

      import java.util.Arrays;
      import java.util.List;

      /** Adds. */
      public class Adder {
        /** Returns the sum. */
        public static int sum(List<Integer> numbers) {
          // BEGIN SOLUTION
          return Arrays.stream(array(numbers)).sum();
          // END SOLUTION
        }

        // BEGIN SOLUTION
        private static int[] array(List<Integer> numbers) {
          return numbers.stream().mapToInt(n -> n).toArray();
        }
        // END SOLUTION
      }
      """;

  @Test
  void aStubThrowsWhereTheSolutionWasAndKeepsNothingOfIt() {
    assertEquals("""
        package convnets.exercises.chapter99;

        import java.util.List;

        /** Adds. */
        public class Adder {
          /** Returns the sum. */
          public static int sum(List<Integer> numbers) {
            throw new UnsupportedOperationException("not solved yet");
          }
        }
        """, Stub.of(SOLUTION));
  }

  @Test
  void marksWithoutPartnersAreRefused() {
    Exception end = assertThrows(
        AuthoringException.class, () -> Stub.of(SOLUTION.replaceFirst("// BEGIN", "//")));
    assertEquals("\"// END SOLUTION\" stands where its partner should", end.getMessage());
    Exception open =
        assertThrows(AuthoringException.class, () -> Stub.of(SOLUTION + "    // BEGIN SOLUTION"));
    assertEquals("\"// END SOLUTION\" is missing", open.getMessage());
  }

  @Test
  void aVariantReplacesItsLines() {
    Variant variant = Variant.parse("off-by-one", "# One too many.\n- return 1;\n+ return 2;\n");
    assertEquals("One too many.", variant.sentence());
    assertEquals("a {\nreturn 2;\n}", variant.of("a {\n  return 1;\n}"));
  }

  @Test
  void aVariantThatNoLongerFitsSaysWhichLine() {
    Variant variant = Variant.parse("off-by-one", "# One too many.\n- return 1;\n+ return 2;\n");
    Exception e = assertThrows(AuthoringException.class, () -> variant.of("return 10;"));
    assertEquals(
        "variant off-by-one no longer fits: its line \"return 1;\" is in the solution 0 times,"
            + " not once",
        e.getMessage());
  }

  @Test
  void aVariantWithoutASentenceIsRefused() {
    Exception e = assertThrows(AuthoringException.class, () -> Variant.parse("x", "- a\n+ b"));
    assertEquals("variant x: the first line must be \"# …\"", e.getMessage());
  }

  @Test
  void aSolvedCellIsTheSolutionWithoutItsMarksAndItsPackage() {
    assertEquals("""
        %%check 9.1
        class Twice {
          int twice(int i) {
            return 2 * i;
          }
        }""", Stub.solvedCell("9.1", """
        package convnets.solutions.chapter09;

        class Twice {
          int twice(int i) {
            // BEGIN SOLUTION
            return 2 * i;
            // END SOLUTION
          }
        }
        """));
  }

  @Test
  void aNotebooksCheckCellBecomesTheStub() {
    String notebook = """
        {
         "cells": [
          {
           "cell_type": "code",
           "execution_count": 3,
           "id": "a",
           "metadata": {},
           "outputs": [
            {
             "name": "stdout"
            }
           ],
           "source": [
            "%%check 9.1\\n",
            "old"
           ]
          }
         ],
         "version": 4.50
        }
        """;
    Function<String, Optional<CheckCell>> stubs =
        id -> Optional.of(new CheckCell(id, "%%check " + id + "\nnew ×<", 10));
    String renewed = NotebookStubs.in(notebook, stubs);
    assertEquals(
        notebook
            .replace("old", "new ×<")
            .replace("\"execution_count\": 3", "\"execution_count\": null")
            .replace("\"metadata\": {}", MARKED)
            .replaceAll("(?s)\"outputs\": \\[.*?\\],", "\"outputs\": [],"),
        renewed);
    assertSame(renewed, NotebookStubs.in(renewed, stubs));
    assertSame(notebook, NotebookStubs.in(notebook, id -> Optional.empty()));
    String marked = NotebookStubs.in(
        notebook, id -> Optional.of(new CheckCell(id, "%%check " + id + "\nold", 10)));
    assertEquals(
        notebook.replace("\"metadata\": {}", MARKED), marked, "its outputs are still right");
  }

  /** A cell of nbgrader's schema 3: grade and solution, so it has points and is not locked. */
  private static final String MARKED = """
      "metadata": {
          "nbgrader": {
           "cell_type": "code",
           "grade": true,
           "grade_id": "check-9-1",
           "locked": false,
           "points": 10,
           "schema_version": 3,
           "solution": true,
           "task": false
          }
         }""";
}
