package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Links of texts and chapters lead somewhere, and pictures are told in words. */
class DocumentsTest {
  private static final Path ROOT = Path.of("../..").toAbsolutePath().normalize();
  private static final List<String> FOLDERS = List.of(
      "",
      "docs",
      "docs/replays",
      "docs/weights",
      "datasets",
      "exercises",
      "papers",
      "solutions",
      "notebooks");

  @TempDir
  private Path folder;

  @TestFactory
  Stream<DynamicTest> everyLinkLeadsSomewhereAndEveryPictureHasWords() throws IOException {
    List<Path> files = new ArrayList<>();
    for (Path place :
        FOLDERS.stream().map(ROOT::resolve).filter(Files::isDirectory).toList()) {
      try (Stream<Path> listed = Files.list(place)) {
        listed.filter(file -> file.toString().matches(".*\\.(md|ipynb)")).forEach(files::add);
      }
    }
    assertTrue(files.size() > 10, files::toString);
    return files.stream()
        .sorted()
        .map(file -> DynamicTest.dynamicTest(
            ROOT.relativize(file).toString(),
            () -> assertEquals(List.of(), Document.of(file).faults())));
  }

  @Test
  void whatLeadsNowhereIsNamed() throws IOException {
    assertFaults(List.of("gone.md leads nowhere"), "[a](gone.md), [b](there.md)");
    assertFaults(List.of("gone.svg leads nowhere"), "![a picture](gone.svg)");
    assertFaults(List.of(), "`[a](gone.md)`, [b](https://example.org/gone.md)");
  }

  @Test
  void aHeadingThatIsNotThereIsNamed() throws IOException {
    assertFaults(
        List.of("there.md#two leads to no heading", "#three leads to no heading"),
        "[a](there.md#one-and-more), [b](there.md#two), [c](#three)");
  }

  @Test
  void aHeadingOfAChapterIsKnownAsInJupyterLab() throws IOException {
    Files.writeString(folder.resolve("01.ipynb"), """
        {"cells": [{"cell_type": "markdown", "source": ["# Read the paper\\n", "and"]},
        {"cell_type": "code", "source": ["# No heading"]}]}
        """);
    assertFaults(
        List.of("01.ipynb#No-heading leads to no heading"),
        "[a](01.ipynb#Read-the-paper), [b](01.ipynb#No-heading)");
  }

  @Test
  void aPictureWithoutWordsIsNamed() throws IOException {
    assertFaults(List.of("the picture there.md is not told in words"), "![](there.md)");
    assertFaults(
        List.of("gone.svg leads nowhere"), "[![a badge](https://example.org/b.svg)](gone.svg)");
  }

  private void assertFaults(List<String> faults, String text) throws IOException {
    Files.writeString(folder.resolve("there.md"), "# One, and more\n");
    Path file = Files.writeString(folder.resolve("this.md"), text);
    assertEquals(faults, Document.of(file).faults());
  }
}
