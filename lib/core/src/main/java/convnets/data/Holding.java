package convnets.data;

import convnets.data.SetFacts.PublishedFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a folder has of a published set. */
record Holding(SetFacts facts, Path folder) {
  /** Returns what the first folder has that has any of it, under the name of the set. */
  static Optional<Holding> some(SetFacts facts, DataFolders folders) {
    return folders.roots().stream()
        .map(root -> new Holding(facts, root.resolve(facts.folder())))
        .filter(held -> !held.present().isEmpty())
        .findFirst();
  }

  List<String> missing() {
    return facts.names().stream().filter(name -> find(name).isEmpty()).toList();
  }

  List<Path> present() {
    return facts.names().stream().flatMap(name -> find(name).stream()).toList();
  }

  /** Returns the folder that holds the photographs. */
  Path photos() {
    Path unpacked = folder.resolve(facts.unpacked());
    return Files.isDirectory(unpacked) ? unpacked : folder;
  }

  Optional<Path> find(String name) {
    return facts.files().isEmpty()
        ? Optional.of(photos().resolve(name)).filter(Files::isDirectory)
        : facts.locate(folder, name);
  }

  /** Reads all files that are here and returns what is wrong with them, a line each. */
  List<String> problems() {
    List<String> problems = new ArrayList<>();
    if (facts.files().isEmpty()) {
      for (PublishedFile photo : PhotoList.read(photos())) {
        FileCheck.problem(photos().resolve(photo.name()), photo).ifPresent(problems::add);
      }
    }
    for (PublishedFile file : facts.files()) {
      facts
          .locate(folder, file.name())
          .flatMap(path -> FileCheck.problem(path, file))
          .ifPresent(problems::add);
    }
    return problems;
  }

  /** Returns how many files have a checksum with which they can be compared. */
  int checkable() {
    return facts.files().isEmpty() ? PhotoList.read(photos()).size() : present().size();
  }

  /** Returns the bytes of what is here, as it lies on the disk. */
  long bytes() {
    long bytes = 0;
    for (Path place : present()) {
      try (Stream<Path> all = Files.walk(place)) {
        for (Path file : all.filter(Files::isRegularFile).toList()) {
          bytes += Files.size(file);
        }
      } catch (IOException e) {
        throw Unreadable.because(place, e);
      }
    }
    return bytes;
  }

  /** MNIST's files and Fashion-MNIST's have the same names; the smallest file tells them apart. */
  boolean isOfAnotherSet() {
    if (facts.isArchive()) {
      return false;
    }
    int last = facts.files().size() - 1;
    Path smallest = facts.locate(folder, facts.files().get(last).name()).orElseThrow();
    return Catalogue.sets().stream()
        .filter(other -> !other.name().equals(facts.name()) && !other.isArchive())
        .map(other -> other.files().get(last))
        .anyMatch(file -> FileCheck.problem(smallest, file).isEmpty());
  }
}
