package convnets.kernel.docs;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Javadoc of what a cell can import: read from its source, or from that of its supertypes, or
 * from the page that the Javadoc tool has made of it.
 */
public final class Comments {
  private static final Pattern INHERITED = Pattern.compile("\\{@inheritDoc\\s*\\}");
  private static final Pattern TAGS = Pattern.compile("(?m)^\\s*@\\w+");
  private static final int MOST_GENERATIONS = 10;

  private final Sources sources;

  /** Comments from sources beside this class path, and from the JDK's. */
  public Comments(Collection<Path> classPath, JdkSource jdk) {
    sources = new Sources(classPath, jdk);
  }

  /**
   * Returns the comment of what JShell calls so, if its source or its page can be had.
   *
   * @param imports the names that the cells have imported, as in {@code java.util.*}
   */
  public Optional<String> of(String signature, Collection<String> imports) {
    Signature wanted = Signature.parse(signature);
    return wanted
        .files(imports)
        .flatMap(file -> sources.find(file).stream())
        .flatMap(source -> in(source, wanted, MOST_GENERATIONS).stream())
        .findFirst()
        .or(() -> onPage(wanted, imports));
  }

  private Optional<String> onPage(Signature wanted, Collection<String> imports) {
    return wanted
        .pages(imports)
        .flatMap(page -> sources.findPage(page).stream())
        .flatMap(html -> new ApiPage(html).comment(wanted).stream())
        .findFirst();
  }

  private Optional<String> in(String source, Signature wanted, int generations) {
    Optional<SourceFile> file = SourceFile.parse(source);
    Optional<String> own =
        file.flatMap(there -> there.comment(wanted, generations < MOST_GENERATIONS));
    boolean isMethod = !wanted.member().isEmpty() && !wanted.isConstructor();
    boolean isWhole = own.isPresent() && !INHERITED.matcher(own.get()).find();
    if (!isMethod || isWhole || generations == 0) {
      return own;
    }
    Optional<String> inherited = file.stream()
        .flatMap(there -> there.supertypes(wanted.simpleName()).stream())
        .flatMap(type -> inherited(wanted.in(type), generations - 1).stream())
        .findFirst();
    return own.isPresent()
        ? own.map(comment -> completed(comment, inherited.orElse("")))
        : inherited;
  }

  private Optional<String> inherited(Signature wanted, int generations) {
    return wanted
        .files(List.of())
        .flatMap(file -> sources.find(file).stream())
        .flatMap(source -> in(source, wanted, generations).stream())
        .findFirst();
  }

  /** The description stands for the tag; tags that inherit are not told apart. */
  private static String completed(String comment, String inherited) {
    Matcher tags = TAGS.matcher(inherited);
    String description = tags.find() ? inherited.substring(0, tags.start()) : inherited;
    return INHERITED.matcher(comment).replaceFirst(Matcher.quoteReplacement(description.strip()));
  }
}
