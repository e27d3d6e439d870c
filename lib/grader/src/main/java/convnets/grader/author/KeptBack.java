package convnets.grader.author;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What students do not get, as text from which all layout is gone, with words for what it is. */
final class KeptBack {
  private static final String SOURCES = "solutions/src/main/java";
  private static final String HIDDEN = "HiddenTest.java";

  /** Less than this others may have written too: then the line above it counts as well. */
  private static final int SHORT = 30;

  private final Map<String, String> kept = new TreeMap<>();

  private KeptBack() {}

  static Map<String, String> in(Path root) {
    KeptBack all = new KeptBack();
    try (Stream<Path> files = Files.walk(root.resolve(SOURCES))) {
      for (Path file : files.filter(name -> name.toString().endsWith(".java")).toList()) {
        all.add(root.resolve(SOURCES).relativize(file), Files.readString(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all.kept;
  }

  private void add(Path file, String source) {
    String name = file.getFileName().toString().replace(".java", "");
    if (file.toString().endsWith(HIDDEN)) {
      kept.put(name, "the hidden test " + name);
      kept.put(plain(source.substring(source.indexOf('{'))), "the source of " + name);
    } else if (Stub.isSolution(source)) {
      String type = file.toString().replace(".java", "").replace('\\', '/');
      kept.put(type, "the class of the solution " + name);
      addBodies(name, source.lines().toList());
    }
  }

  private void addBodies(String name, List<String> lines) {
    StringBuilder body = new StringBuilder();
    String before = "";
    boolean within = false;
    for (String line : lines) {
      if (line.strip().equals(Stub.END)) {
        String text = plain(body.toString());
        kept.put(text.length() < SHORT ? plain(before) + text : text, "a solution of " + name);
        body.setLength(0);
        within = false;
      } else if (line.strip().equals(Stub.BEGIN)) {
        within = true;
      } else if (within) {
        body.append(line).append('\n');
      } else {
        before = line.isBlank() ? before : line;
      }
    }
  }

  /** Returns a text without layout and without the signs that HTML writes for others. */
  static String plain(String text) {
    return text.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replaceAll("\\s+", "");
  }
}
