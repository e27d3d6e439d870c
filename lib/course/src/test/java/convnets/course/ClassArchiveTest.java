package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.kernel.KernelSpec;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClassArchiveTest {
  private static final String SAYING =
      "course: preparing the kernel's classes, once after each build.\n";

  @TempDir
  private Path root;

  private final StringWriter said = new StringWriter();
  private final FakeMachine machine = new FakeMachine().answer(java(), 0, "");

  @Test
  void aRehearsalMakesItOnceAndKernelsUseIt() throws IOException {
    Path jar = Files.createFile(root.resolve("a.jar"));
    machine.whenLogged(this::archive);
    List<String> arguments = arguments(jar);
    String rehearsal = machine.commands.get(0);
    assertTrue(rehearsal.startsWith(java() + " -XX:ArchiveClassesAtExit="), rehearsal);
    assertTrue(rehearsal.contains(" convnets.kernel.Rehearsal 1 + 1 "), rehearsal);
    assertTrue(arguments.get(0).startsWith("-XX:SharedArchiveFile=" + classes()), "" + arguments);
    assertEquals(arguments, arguments(jar));
    assertEquals(1, machine.commands.size());
    assertEquals(SAYING, said.toString());
  }

  @Test
  void aNewBuildReplacesIt() throws IOException {
    Path jar = Files.createFile(root.resolve("a.jar"));
    machine.whenLogged(this::archive);
    arguments(jar);
    Files.writeString(jar, "changed");
    String file = arguments(jar).get(0).replaceFirst(".*=", "");
    assertEquals(2, machine.commands.size());
    try (var files = Files.list(classes())) {
      assertEquals(List.of(Path.of(file)), files.toList());
    }
  }

  @Test
  void withoutItKernelsStartAsBefore() throws IOException {
    Path jar = Files.createFile(root.resolve("a.jar"));
    assertEquals(List.of(), arguments(jar));
    assertEquals(List.of(), arguments(jar, root));
  }

  private List<String> arguments(Path... classPath) {
    KernelSpec spec = new KernelSpec("Java", List.of(classPath), List.of(), Map.of());
    PrintWriter writer = new PrintWriter(said, true);
    return new ClassArchive(new Course(new Repository(root), machine, writer, writer))
        .arguments(spec);
  }

  /** What the JVM would do at its end. */
  private void archive() {
    String command = machine.commands.get(machine.commands.size() - 1);
    try {
      Files.createFile(Path.of(command.replaceFirst(".*ArchiveClassesAtExit=(\\S+)(?s:.*)", "$1")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path classes() {
    return root.resolve(".convnets/classes");
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
