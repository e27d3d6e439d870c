package convnets.kernel.session;

import convnets.kernel.CellException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import jdk.jshell.VarSnippet;

/** What the cells have named: variables with their values, methods, classes, imports. */
public final class Names {
  private static final Set<String> PRIMITIVE =
      Set.of("boolean", "byte", "short", "char", "int", "long", "float", "double");

  private final JShell shell;
  private final JavaSession java;
  private final ReentrantLock compiler;
  private final Set<Snippet> kept = new HashSet<>();

  Names(JShell shell, JavaSession java, ReentrantLock compiler) {
    this.shell = shell;
    this.compiler = compiler;
    this.java = java;
  }

  /** What is named until now is never forgotten. */
  public void keep() {
    keep(shell.snippets().toList());
  }

  /** These snippets are never forgotten. */
  void keep(List<Snippet> snippets) {
    kept.addAll(snippets);
  }

  /** Returns the variables and their values, in the order of their names. */
  public Map<String, Object> variables() throws CellException {
    List<String> names = live().map(VarSnippet::name).sorted().toList();
    Object[] values = (Object[]) evaluate("new Object[] {" + String.join(", ", names) + "}");
    Map<String, Object> byName = new LinkedHashMap<>();
    for (int i = 0; i < values.length; i++) {
      byName.put(names.get(i), values[i]);
    }
    // JShell keeps the array under a name of its own, and with it all that was forgotten since.
    Arrays.fill(values, null);
    return byName;
  }

  /** Forgets everything, and lets go of the objects that variables held. */
  public void forget() throws CellException {
    String release = live()
        .filter(variable -> !PRIMITIVE.contains(variable.typeName()))
        .map(variable -> variable.name() + " = null;")
        .collect(Collectors.joining(" ", "{ ", " }"));
    evaluate(release);
    compiler.lock();
    try {
      shell
          .snippets()
          .filter(snippet -> shell.status(snippet).isActive() && !kept.contains(snippet))
          .toList()
          .forEach(shell::drop);
    } finally {
      compiler.unlock();
    }
  }

  private Stream<VarSnippet> live() {
    return shell
        .variables()
        .filter(variable -> shell.status(variable) == Snippet.Status.VALID)
        .filter(variable -> !kept.contains(variable));
  }

  private Object evaluate(String source) throws CellException {
    return java.evaluate(new Source("Names", source), 0, source.length());
  }
}
