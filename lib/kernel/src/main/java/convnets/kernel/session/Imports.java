package convnets.kernel.session;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.ImportSnippet;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.SnippetEvent;

/**
 * Imports that wait until a cell says a name that they bring: javac resolves every import anew for
 * each cell, and thirty of them take a quarter of a short cell's time.
 */
public final class Imports {
  private static final Pattern NAME =
      Pattern.compile("\\p{javaJavaIdentifierStart}\\p{javaJavaIdentifierPart}*");

  private final JShell shell;
  private final Names names;
  private final Packages packages = new Packages();
  private final Map<String, Set<String>> waiting = new LinkedHashMap<>();

  Imports(JShell shell, Names names) {
    this.shell = shell;
    this.names = names;
  }

  /**
   * Offers an import that is not in force yet, as in {@code java.util.*} or {@code static
   * java.lang.Math.*}.
   *
   * @throws IllegalArgumentException if there is no such package, class or member
   */
  public void offer(String name) {
    if (inForce().contains(name)) {
      return;
    }
    boolean isStatic = name.startsWith("static ");
    String path = name.substring(isStatic ? "static ".length() : 0);
    String owner = path.substring(0, path.lastIndexOf('.'));
    String last = path.substring(owner.length() + 1);
    Set<String> brought = last.equals("*") ? brought(owner) : Set.of(last);
    if (brought.isEmpty()) {
      take(name);
    } else {
      waiting.put(name, brought);
    }
  }

  /** Returns the imports that wait no longer, and those of the cells. */
  List<String> inForce() {
    return shell.imports().map(ImportSnippet::fullname).toList();
  }

  /** Makes the names that this source says known. */
  void need(String source) {
    if (!waiting.isEmpty()) {
      Set<String> said =
          NAME.matcher(source).results().map(MatchResult::group).collect(Collectors.toSet());
      takeIf(brought -> !Collections.disjoint(brought, said));
    }
  }

  /** Makes the names known that begin like this; an empty beginning asks for nothing. */
  void needAll(String prefix) {
    takeIf(
        brought -> !prefix.isEmpty() && brought.stream().anyMatch(name -> name.startsWith(prefix)));
  }

  private void takeIf(Predicate<Set<String>> wanted) {
    List<String> taken = waiting.entrySet().stream()
        .filter(entry -> wanted.test(entry.getValue()))
        .map(Map.Entry::getKey)
        .toList();
    waiting.keySet().removeAll(taken);
    taken.forEach(this::take);
  }

  private void take(String name) {
    List<SnippetEvent> events = shell.eval("import " + name + ";");
    if (events.stream().anyMatch(event -> event.status() == Snippet.Status.REJECTED)) {
      throw new IllegalArgumentException("there is nothing to import as " + name);
    }
    names.keep(events.stream().map(SnippetEvent::snippet).toList());
  }

  /** Returns the classes of a package, or what a class has for others; nothing if unknown. */
  private Set<String> brought(String owner) {
    Set<String> classes = packages.classes(owner);
    return classes.isEmpty() ? members(owner) : classes;
  }

  private static Set<String> members(String owner) {
    try {
      Class<?> type = Class.forName(owner, false, Imports.class.getClassLoader());
      return Stream.of(type.getMethods(), type.getFields())
          .flatMap(Arrays::stream)
          .map(member -> member.getName())
          .collect(Collectors.toCollection(() -> Arrays.stream(type.getClasses())
              .map(Class::getSimpleName)
              .collect(Collectors.toSet())));
    } catch (ClassNotFoundException e) {
      return Set.of();
    }
  }
}
