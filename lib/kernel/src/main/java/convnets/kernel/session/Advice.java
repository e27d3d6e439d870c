package convnets.kernel.session;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;

/**
 * What a teacher would say to an error of the compiler: what it most often means, and what to try.
 * Errors are known by javac's code for them, which is the same in every language.
 */
final class Advice {
  private static final String FILE = "advice.properties";
  private static final String PREFIX = "compiler.err.";

  private final Properties byCode = new Properties();

  Advice() {
    try (InputStream file = Advice.class.getResourceAsStream(FILE)) {
      byCode.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a line of advice, if there is some for this error. */
  Optional<String> on(String code) {
    return Optional.ofNullable(byCode.getProperty(code.replace(PREFIX, "")));
  }
}
