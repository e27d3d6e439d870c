package convnets.course;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The checkout of the course: where its parts lie, and where what we make goes. */
record Repository(Path root) {
  /** Returns the checkout whose {@code ./course} started this program. */
  static Repository ofThisProgram() {
    return new Repository(
        Path.of(System.getProperty("convnets.home", "")).toAbsolutePath().normalize());
  }

  Path notebooks() {
    return root.resolve("notebooks");
  }

  /** Returns the commit of the checkout, with a mark if files were changed since. */
  String commit(Machine machine) {
    Machine.Answer git = machine.ask(
        "git", "-C", root.toString(), "describe", "--always", "--exclude=*", "--dirty=+changes");
    return git.ok() ? git.text() : "unknown";
  }

  /** The private virtual environment, if we had to make one. */
  Path jupyter() {
    return root.resolve(".convnets/jupyter");
  }

  /** A Jupyter data folder that only headless runs look in. */
  Path kernels() {
    return root.resolve(".convnets/share/jupyter");
  }

  /** Classes that kernels share. */
  Path classes() {
    return root.resolve(".convnets/classes");
  }

  /** The log of this name: what set-up steps print, kept out of the user's sight. */
  Path log(String name) {
    return made(root.resolve(".convnets/log")).resolve(name + ".log");
  }

  /** Where files lie that only one run needs. */
  Path scratch() {
    return made(root.resolve(".convnets/scratch"));
  }

  /** The helper of this name, copied out of our jar so that Python can read it. */
  Path helper(String name) {
    Path file = made(root.resolve(".convnets")).resolve(name);
    try (var resource = Repository.class.getResourceAsStream(name)) {
      Files.write(file, resource.readAllBytes());
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path made(Path folder) {
    try {
      return Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
