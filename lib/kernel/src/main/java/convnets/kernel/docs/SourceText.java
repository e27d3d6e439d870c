package convnets.kernel.docs;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;

/** Java source that stands in no file, for the compiler to read. */
public final class SourceText extends SimpleJavaFileObject {
  private final String source;

  /** A file with this text. */
  public SourceText(String source) {
    super(URI.create("string:///X.java"), Kind.SOURCE);
    this.source = source;
  }

  @Override
  public CharSequence getCharContent(boolean ignoreEncodingErrors) {
    return source;
  }
}
