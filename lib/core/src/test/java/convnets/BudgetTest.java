package convnets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The code is the teaching material: it has to stay small enough to be read. */
class BudgetTest {
  private static final Path MODULES = Path.of("..").toAbsolutePath().normalize();
  private static final Pattern METHOD =
      Pattern.compile("  (?:@?[\\w<>\\[\\], .?&]+ )+\\w+\\([^;]*|  \\w+\\([^;]*");

  @Test
  void aSourceFileHasAtMost200LinesOf100Columns() throws IOException {
    List<String> over = new ArrayList<>();
    for (Path file : sources("")) {
      List<String> lines = Files.readAllLines(file);
      if (lines.size() > 200) {
        over.add(file + " has " + lines.size() + " lines");
      }
      lines.stream()
          .filter(line -> line.codePointCount(0, line.length()) > 100)
          .forEach(line -> over.add(file + ": " + line));
    }
    assertEquals(List.of(), over);
  }

  @Test
  void aMethodHasAtMost30Lines() throws IOException {
    List<String> over = new ArrayList<>();
    for (Path file : sources("")) {
      int start = -1;
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        String line = lines.get(i);
        if (METHOD.matcher(line).matches() && !line.startsWith("   ")) {
          start = i;
        } else if (line.equals("  }") && start >= 0) {
          if (i - start + 1 > 30) {
            over.add(file + ", line " + (start + 1) + ": " + (i - start + 1) + " lines");
          }
          start = -1;
        }
      }
    }
    assertEquals(List.of(), over);
  }

  @Test
  void tensorsGradientsAndNetworksHaveAtMost3000LinesOfCode() throws IOException {
    long lines = 0;
    for (String part : List.of("tensor", "autograd", "nn")) {
      lines += code(sources("core/src/main/java/convnets/" + part));
    }
    assertTrue(lines > 500 && lines <= 3000, "lines of code: " + lines);
  }

  @Test
  void aModelIsOnePage() throws IOException {
    for (Path model : sources("core/src/main/java/convnets/models")) {
      long lines = code(List.of(model));
      assertTrue(lines <= 60, model + " has " + lines + " lines of code");
    }
  }

  private static List<Path> sources(String under) throws IOException {
    try (Stream<Path> files = Files.walk(MODULES.resolve(under))) {
      List<Path> sources = files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> file.toString().replace('\\', '/').contains("/src/main/java/"))
          .toList();
      assertTrue(!sources.isEmpty(), "no sources under " + MODULES.resolve(under));
      return sources;
    }
  }

  private static long code(List<Path> files) throws IOException {
    long lines = 0;
    for (Path file : files) {
      lines += Files.readAllLines(file).stream()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("/") && !line.startsWith("*"))
          .count();
    }
    return lines;
  }
}
