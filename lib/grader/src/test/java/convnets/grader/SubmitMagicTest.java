package convnets.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which notebook {@code %submit} packs. */
class SubmitMagicTest {
  @TempDir
  private Path folder;

  @BeforeEach
  void save() throws IOException {
    for (String chapter : new String[] {"1", "2"}) {
      Files.writeString(
          folder.resolve("0" + chapter + ".ipynb"),
          "{\"cells\": [{\"cell_type\": \"code\", \"source\": [\"%%check " + chapter
              + ".1\\n\"]}]}");
    }
    Files.writeString(folder.resolve("broken.ipynb"), "{");
  }

  private SubmitMagic magic(String session) {
    return new SubmitMagic(folder, Optional.of(session).filter(name -> !name.isEmpty()));
  }

  private Set<String> zips() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".zip"))
          .collect(Collectors.toSet());
    }
  }

  @Test
  void theOneThatIsNamed() throws IOException {
    magic("").run(null, List.of("4711", "02.ipynb"));
    assertEquals(Set.of("4711-02.zip"), zips());
  }

  @Test
  void elseTheOneThatJupyterNames() throws IOException {
    magic("/home/me/course/notebooks/02.ipynb").run(null, List.of("4711"));
    assertEquals(Set.of("4711-02.zip"), zips());
  }

  @Test
  void elseTheOneWhoseExercisesWereChecked() throws IOException {
    SubmitMagic magic = magic("a1b2-c3d4");
    magic.checked("1.1", "%%check 1.1\n");
    magic.run(null, List.of("4711"));
    assertEquals(Set.of("4711-01.zip"), zips());
  }

  @Test
  void elseItAsks() throws IOException {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> magic("").run(null, List.of("4711")));
    assertEquals(
        "%submit does not know which notebook this is: name it, as in %submit 4711"
            + " 03-lenet-5.ipynb",
        refused.getMessage());
    assertTrue(zips().isEmpty());
  }

  @Test
  void withoutAnIdItAsksForOne() {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> magic("").run(null, List.of()));
    assertEquals(
        "%submit needs the name or number by which your teacher knows you, as in %submit 4711",
        refused.getMessage());
  }
}
