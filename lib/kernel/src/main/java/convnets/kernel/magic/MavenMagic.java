package convnets.kernel.magic;

import convnets.kernel.Session;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** Libraries from Maven repositories, with what they need; those of this machine come first. */
final class MavenMagic {
  private MavenMagic() {}

  static Object run(Session session, List<String> arguments) throws DependencyResolutionException {
    if (arguments.isEmpty()) {
      throw new IllegalArgumentException(
          "name a library, as in %maven org.apache.commons:commons-csv:1.12.0");
    }
    for (String library : arguments) {
      session.addToClassPath(Libraries.resolve(List.of(library)));
    }
    return null;
  }

  static Object runPomFile(Session session, List<String> arguments)
      throws IOException, DependencyResolutionException {
    String file = arguments.isEmpty() ? "pom.xml" : arguments.get(0);
    return runPom(session, List.of(), java.nio.file.Files.readString(Path.of(file)));
  }

  static Object runPom(Session session, List<String> arguments, String pom)
      throws IOException, DependencyResolutionException {
    List<String> libraries = new ArrayList<>();
    for (var dependency : model(pom).getDependencies()) {
      if (dependency.getVersion() == null || dependency.getVersion().contains("${")) {
        throw new IllegalArgumentException(
            dependency.getManagementKey() + " needs a version that is written out");
      }
      if (!"test".equals(dependency.getScope())) {
        String classifier =
            dependency.getClassifier() == null ? "" : ":" + dependency.getClassifier();
        libraries.add(String.join(
            ":",
            dependency.getGroupId(),
            dependency.getArtifactId(),
            dependency.getType() + classifier,
            dependency.getVersion()));
      }
    }
    session.addToClassPath(Libraries.resolve(libraries));
    return null;
  }

  /** Takes a whole POM, or only its dependencies, as IJava does. */
  private static Model model(String pom) throws IOException {
    String list = pom.contains("<dependencies") ? pom : within("dependencies", pom);
    String whole = pom.contains("<project") ? pom : within("project", list);
    try {
      return new MavenXpp3Reader().read(new StringReader(whole.strip()));
    } catch (XmlPullParserException e) {
      throw new IllegalArgumentException("this is no POM: " + e.getMessage(), e);
    }
  }

  private static String within(String tag, String xml) {
    return "<" + tag + ">" + xml + "</" + tag + ">";
  }
}
