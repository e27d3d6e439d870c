package convnets.kernel.docs;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What JShell calls a thing that has a comment, taken apart: {@code int String.indexOf(int ch)},
 * {@code Math.PI:double}, {@code java.util.List<E>}.
 *
 * @param type the class, with its package where JShell writes it
 * @param member the method or field; a constructor has the class's simple name; empty for a class
 * @param parameters the simple names of the types of a method's parameters
 */
record Signature(String type, String member, List<String> parameters) {
  private static final Pattern METHOD =
      Pattern.compile("(?:\\S+ )?(?:([\\w.]+)\\.)?(\\w+)\\((.*?)\\).*");
  private static final Pattern FIELD = Pattern.compile("([\\w.]+)\\.(\\w+):.*");

  static Signature parse(String signature) {
    String plain = signature;
    for (String before = ""; !plain.equals(before); ) {
      before = plain;
      plain = plain.replaceAll("<[^<>]*>", "");
    }
    Matcher field = FIELD.matcher(plain);
    if (field.matches()) {
      return new Signature(field.group(1), field.group(2), List.of());
    }
    Matcher method = METHOD.matcher(plain);
    if (!method.matches()) {
      return new Signature(plain, "", List.of());
    }
    boolean constructs = plain.indexOf('(') < (plain + " ").indexOf(' ');
    String outer = method.group(1) == null ? "" : method.group(1);
    String type = constructs ? (outer.isEmpty() ? "" : outer + ".") + method.group(2) : outer;
    return new Signature(type, method.group(2), types(method.group(3)));
  }

  /**
   * Returns the files that may hold the class: JShell leaves out packages that are imported.
   *
   * @param imports the names that the cells have imported, as in {@code java.util.*}
   */
  Stream<String> files(Collection<String> imports) {
    return folders(imports).map(folder -> folder + nested().replaceFirst("\\..*", "") + ".java");
  }

  /** Returns the pages of Javadoc that may tell of the class; a nested class has its own. */
  Stream<String> pages(Collection<String> imports) {
    return folders(imports).map(folder -> folder + nested() + ".html");
  }

  private String nested() {
    return type.substring(packages().length());
  }

  private String packages() {
    return type.replaceFirst("(?<=^|\\.)[A-Z].*", "");
  }

  private Stream<String> folders(Collection<String> imports) {
    return packages().isEmpty()
        ? Stream.concat(Stream.of("java.lang.*"), imports.stream())
            .map(name -> name.replaceFirst("(?<=\\.)([A-Z].*|\\*)$", ""))
            .distinct()
            .map(folder -> folder.replace('.', '/'))
        : Stream.of(packages().replace('.', '/'));
  }

  /** Returns the same member of another class. */
  Signature in(String other) {
    return new Signature(other, member, parameters);
  }

  /** Returns whether it may be the same method with its type parameters filled in. */
  boolean isLike(Signature other) {
    return member.equals(other.member) && parameters.size() == other.parameters.size();
  }

  boolean isConstructor() {
    return member.equals(simpleName());
  }

  String simpleName() {
    return simpleName(type);
  }

  static String simpleName(String type) {
    return type.replaceFirst(".*\\.", "");
  }

  private static List<String> types(String parameters) {
    return parameters.isBlank()
        ? List.of()
        : Stream.of(parameters.split(",\\s*")).map(Signature::simpleType).toList();
  }

  /** Returns {@code int[]} for {@code int...}, and a class without its package. */
  static String simpleType(String parameter) {
    return parameter
        .replaceAll("<.*>", "")
        .replace("...", "[]")
        .replaceFirst(" \\w+$", "")
        .replaceFirst("^.*[ .]", "");
  }
}
