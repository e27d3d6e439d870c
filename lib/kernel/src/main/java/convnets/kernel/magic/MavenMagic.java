package convnets.kernel.magic;

import convnets.kernel.Session;
import java.util.List;

/** Libraries from a Maven repository. */
final class MavenMagic {
  private MavenMagic() {}

  static Object run(Session session, List<String> arguments) {
    throw new IllegalArgumentException("…");
  }

  static Object runPom(Session session, List<String> arguments, String body) {
    throw new IllegalArgumentException("…");
  }

  static Object runPomFile(Session session, List<String> arguments) {
    throw new IllegalArgumentException("…");
  }
}
