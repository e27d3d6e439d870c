package convnets.kernel.docs;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The Javadoc of what a cell can import, read from its source. */
public final class Comments {
  private Comments() {}

  /**
   * Returns the comment of what JShell calls so, if its source can be had.
   *
   * @param imports the names that the cells have imported, as in {@code java.util.*}
   */
  public static Optional<String> of(
      String signature, Collection<Path> classPath, Collection<String> imports) {
    Signature wanted = Signature.parse(signature);
    return files(wanted.type(), imports)
        .flatMap(file -> Sources.find(classPath, file).stream())
        .flatMap(source -> in(source, wanted).stream())
        .findFirst();
  }

  /** Returns the files that may hold a class: JShell leaves out packages that are imported. */
  private static Stream<String> files(String type, Collection<String> imports) {
    String packages = type.replaceFirst("(?<=^|\\.)[A-Z].*", "");
    String top = type.substring(packages.length()).replaceFirst("\\..*", "") + ".java";
    return packages.isEmpty()
        ? imports.stream()
            .map(name -> name.replaceFirst("(?<=\\.)([A-Z].*|\\*)$", ""))
            .distinct()
            .map(folder -> folder.replace('.', '/') + top)
        : Stream.of(packages.replace('.', '/') + top);
  }

  private static Optional<String> in(String source, Signature wanted) {
    try {
      JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
          .getTask(
              null,
              null,
              problem -> {},
              List.of("-proc:none"),
              null,
              List.of(new SourceText(source)));
      Search search = new Search(DocTrees.instance(task), wanted);
      for (CompilationUnitTree unit : task.parse()) {
        search.scan(unit, null);
      }
      return search.found.stream().findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static final class Search extends TreePathScanner<Void, Void> {
    private final DocTrees docs;
    private final Signature wanted;
    private final String simpleName;
    private final List<String> found = new ArrayList<>();

    Search(DocTrees docs, Signature wanted) {
      this.docs = docs;
      this.wanted = wanted;
      simpleName = wanted.type().replaceFirst(".*\\.", "");
    }

    @Override
    public Void visitClass(ClassTree type, Void nothing) {
      if (type.getSimpleName().contentEquals(simpleName)) {
        if (wanted.member().isEmpty()) {
          add(getCurrentPath());
        }
        for (Tree member : type.getMembers()) {
          if (isWanted(member)) {
            add(new TreePath(getCurrentPath(), member));
          }
        }
      }
      return super.visitClass(type, nothing);
    }

    private boolean isWanted(Tree member) {
      if (member instanceof MethodTree method) {
        String name = method.getName().contentEquals("<init>")
            ? simpleName
            : method.getName().toString();
        List<String> types = method.getParameters().stream()
            .map(parameter -> Signature.simpleType(parameter.toString()))
            .toList();
        return name.equals(wanted.member()) && types.equals(wanted.parameters());
      }
      return member instanceof VariableTree field && field.getName().contentEquals(wanted.member());
    }

    private void add(TreePath path) {
      Optional.ofNullable(docs.getDocComment(path)).ifPresent(found::add);
    }
  }
}
