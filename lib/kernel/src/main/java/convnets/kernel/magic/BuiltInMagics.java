package convnets.kernel.magic;

import convnets.kernel.CellException;
import convnets.kernel.Session;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The magics that every notebook has; those of IJava work as there. */
public final class BuiltInMagics {
  private BuiltInMagics() {}

  /** Adds them. */
  public static void addTo(MagicTable table) {
    table.addQuietLine(
        "classpath", "adds jars or folders: %classpath libs/*.jar", BuiltInMagics::add);
    table.addQuietLine("jars", "adds jars: %jars libs/*.jar", BuiltInMagics::add);
    table.addLine("load", "runs a file here: %load more.ipynb (or .java, .jshell)", LoadMagic::run);
    table.addLine("time", "runs a statement and prints its time", BuiltInMagics::timeLine);
    table.addCell("time", "runs the cell and prints its time", (s, a, body) -> time(s, body));
    new MavenMagics().addTo(table);
    table.addLine("help", "lists the magics", (session, arguments) -> help(table));
  }

  private static Object add(Session session, List<String> arguments) throws IOException {
    if (arguments.isEmpty()) {
      session.classPath().forEach(System.out::println);
    }
    List<Path> found = new ArrayList<>();
    for (String argument : arguments) {
      for (String glob : argument.split(File.pathSeparator)) {
        found.addAll(Files.matching(glob));
      }
    }
    session.addToClassPath(found);
    return found.stream().map(path -> path.toAbsolutePath().toString()).toList();
  }

  private static Object timeLine(Session session, List<String> arguments) throws CellException {
    return time(session, String.join(" ", arguments));
  }

  private static Object time(Session session, String source) throws CellException {
    long start = System.nanoTime();
    Object value = session.evaluate(source);
    System.out.printf(Locale.ROOT, "%.3f s%n", (System.nanoTime() - start) / 1e9);
    return value;
  }

  private static Object help(MagicTable table) {
    System.out.println(table.help().entrySet().stream()
        .map(magic -> String.format("%-14s %s", magic.getKey(), magic.getValue()))
        .collect(Collectors.joining("\n")));
    return null;
  }
}
