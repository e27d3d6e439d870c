package convnets.kernel.docs;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** A file of Java, read for its comments and for what its classes inherit from. */
final class SourceFile {
  private final DocTrees docs;
  private final CompilationUnitTree unit;

  private SourceFile(DocTrees docs, CompilationUnitTree unit) {
    this.docs = docs;
    this.unit = unit;
  }

  /** Returns the file, unless it is none. */
  static Optional<SourceFile> parse(String source) {
    try {
      JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
          .getTask(
              null,
              null,
              problem -> {},
              List.of("-proc:none"),
              null,
              List.of(new SourceText(source)));
      DocTrees docs = DocTrees.instance(task);
      for (CompilationUnitTree unit : task.parse()) {
        return Optional.of(new SourceFile(docs, unit));
      }
      return Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns the comment of what has this signature.
   *
   * @param filledIn whether it is that of a subclass, which may have filled in type parameters
   */
  Optional<String> comment(Signature wanted, boolean filledIn) {
    List<String> exact = new ArrayList<>();
    List<String> alike = new ArrayList<>();
    visit(wanted.simpleName(), (type, path) -> {
      if (wanted.member().isEmpty()) {
        add(path, exact);
      }
      for (Tree member : type.getMembers()) {
        Signature of = signature(wanted.type(), member);
        if (of.equals(wanted)) {
          add(new TreePath(path, member), exact);
        } else if (filledIn && of.isLike(wanted)) {
          add(new TreePath(path, member), alike);
        }
      }
    });
    return exact.stream().findFirst().or(() -> alike.stream().findFirst());
  }

  /** Returns the names that the classes may have from which this one inherits, likeliest first. */
  List<String> supertypes(String simpleName) {
    List<String> names = new ArrayList<>();
    visit(simpleName, (type, path) -> {
      Stream.concat(Stream.ofNullable(type.getExtendsClause()), type.getImplementsClause().stream())
          .map(supertype -> supertype.toString().replaceAll("<.*>", ""))
          .flatMap(this::mayBe)
          .forEach(names::add);
    });
    return names;
  }

  private Stream<String> mayBe(String name) {
    String own = unit.getPackageName() == null ? "" : unit.getPackageName() + ".";
    List<String> imports = unit.getImports().stream()
        .map(ImportTree::getQualifiedIdentifier)
        .map(Tree::toString)
        .toList();
    Stream<String> one = imports.stream().filter(other -> other.endsWith("." + name));
    Stream<String> all = imports.stream()
        .filter(other -> other.endsWith(".*"))
        .map(other -> other.replaceFirst("\\*$", "") + name);
    Stream<String> near = Stream.of(own + name, "java.lang." + name);
    Stream<String> written = Stream.of(name).filter(full -> full.contains("."));
    return Stream.of(written, one, near, all).flatMap(names -> names);
  }

  private void visit(String simpleName, BiConsumer<ClassTree, TreePath> visitor) {
    new TreePathScanner<Void, Void>() {
      @Override
      public Void visitClass(ClassTree type, Void nothing) {
        if (type.getSimpleName().contentEquals(simpleName)) {
          visitor.accept(type, getCurrentPath());
        }
        return super.visitClass(type, nothing);
      }
    }.scan(unit, null);
  }

  private static Signature signature(String type, Tree member) {
    if (member instanceof MethodTree method) {
      String name = method.getName().contentEquals("<init>")
          ? Signature.simpleName(type)
          : method.getName().toString();
      List<String> types = method.getParameters().stream()
          .map(parameter -> Signature.simpleType(parameter.toString()))
          .toList();
      return new Signature(type, name, types);
    }
    String name = member instanceof VariableTree field ? field.getName().toString() : "?";
    return new Signature(type, name, List.of());
  }

  private void add(TreePath path, List<String> found) {
    Optional.ofNullable(docs.getDocComment(path)).ifPresent(found::add);
  }
}
