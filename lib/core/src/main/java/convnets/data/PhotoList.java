package convnets.data;

import convnets.data.SetFacts.PublishedFile;
import convnets.data.fetch.Digests;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The checksums of thousands of photographs, which nobody published: written down when they are
 * unpacked from an archive whose own checksum was right, so that later damage shows.
 */
final class PhotoList {
  private static final String NAME = "SHA256SUMS";

  private PhotoList() {}

  /** Writes down all files in the folder. */
  static void write(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      List<String> lines = new ArrayList<>();
      for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
        try (InputStream in = new FileInputStream(file.toFile())) {
          String name = folder.relativize(file).toString().replace('\\', '/');
          lines.add(Digests.sha256(in) + "  " + name);
        }
      }
      byte[] text = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
      AtomicFile.write(folder.resolve(NAME), out -> out.write(text));
    } catch (IOException e) {
      throw Unreadable.because(folder, e);
    }
  }

  /** Returns what was written down; nothing if somebody else unpacked the folder. */
  static List<PublishedFile> read(Path folder) {
    Path list = folder.resolve(NAME);
    if (!Files.isRegularFile(list)) {
      return List.of();
    }
    try {
      return Files.readAllLines(list).stream()
          .map(line -> line.split(" +", 2))
          .filter(words -> words.length == 2)
          .map(words -> new PublishedFile(words[1], -1, "", words[0]))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      throw new DamagedFileException(list, "it cannot be read as a list. Fetch the set again");
    }
  }
}
