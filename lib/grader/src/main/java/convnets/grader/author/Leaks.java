package convnets.grader.author;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Searches every file of a students' copy for what they must not get, whatever its layout: the
 * bodies of solutions, and hidden tests by name, by source and by class. Archives are opened, and
 * notebooks are read cell by cell.
 */
public final class Leaks {
  private static final int DEEPEST = 4;

  private final Map<String, String> kept;

  private Leaks(Map<String, String> kept) {
    this.kept = kept;
  }

  /** Returns the search for what the course in this folder keeps back. */
  public static Leaks of(Path root) {
    return new Leaks(KeptBack.in(root));
  }

  /** Returns, for each file that holds something, what it is; none is as it must be. */
  public List<String> in(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> found = new ArrayList<>();
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        search(folder.relativize(file).toString(), Files.readAllBytes(file), DEEPEST, found);
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void search(String name, byte[] bytes, int deep, List<String> found) throws IOException {
    String text = KeptBack.plain(name + "\n" + text(name, bytes));
    TreeSet<String> what = new TreeSet<>();
    kept.forEach((part, words) -> {
      if (text.contains(part)) {
        what.add(words);
      }
    });
    what.forEach(words -> found.add(name + " holds " + words));
    if (deep > 0 && startsWith(bytes, 'P', 'K')) {
      searchZip(name, bytes, deep, found);
    } else if (deep > 0 && startsWith(bytes, 0x1f, 0x8b)) {
      try (GZIPInputStream packed = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
        search(name + "!", packed.readAllBytes(), deep - 1, found);
      }
    }
  }

  private void searchZip(String name, byte[] bytes, int deep, List<String> found)
      throws IOException {
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        search(name + "!/" + entry.getName(), zip.readAllBytes(), deep - 1, found);
      }
    }
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1
        && Byte.toUnsignedInt(bytes[0]) == first
        && Byte.toUnsignedInt(bytes[1]) == second;
  }

  private static String text(String name, byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (!name.endsWith(".ipynb")) {
      return text;
    }
    try {
      StringBuilder strings = new StringBuilder(text);
      collect(JsonParser.parseString(text), strings);
      return strings.toString();
    } catch (JsonParseException noNotebook) {
      return text;
    }
  }

  /** Joins the lines of a cell, which stand in an array. */
  private static void collect(JsonElement element, StringBuilder strings) {
    if (element instanceof JsonArray array) {
      array.forEach(item -> collect(item, strings));
    } else if (element.isJsonObject()) {
      element.getAsJsonObject().entrySet().forEach(entry -> collect(entry.getValue(), strings));
    } else if (element.isJsonPrimitive()) {
      strings.append(element.getAsString());
    }
  }
}
