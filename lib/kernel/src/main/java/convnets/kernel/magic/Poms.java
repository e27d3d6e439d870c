package convnets.kernel.magic;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.apache.maven.model.io.xpp3.MavenXpp3Reader;
import org.codehaus.plexus.util.xml.pull.XmlPullParserException;

/** Maven's project files, whole or in the pieces that a library's page shows to be copied. */
final class Poms {
  private Poms() {}

  static Model read(String pom) throws IOException {
    String pieces = "<project>"
        + "<repositories>" + all("repository", pom) + "</repositories>"
        + "<dependencies>" + all("dependency", pom) + "</dependencies>"
        + "</project>";
    String whole = pom.contains("<project") ? pom.strip() : pieces;
    try {
      return new MavenXpp3Reader().read(new StringReader(whole));
    } catch (XmlPullParserException e) {
      throw new IllegalArgumentException("this is no POM: " + e.getMessage(), e);
    }
  }

  /** Returns {@code group:artifact:type:version}, with a classifier before the version if any. */
  static String coordinates(Dependency dependency) {
    String version = dependency.getVersion();
    if (version == null || version.contains("${")) {
      throw new IllegalArgumentException(
          dependency.getManagementKey() + " needs a version that is written out");
    }
    String classifier = dependency.getClassifier() == null ? "" : dependency.getClassifier() + ":";
    return dependency.getManagementKey().replaceFirst("^([^:]*:[^:]*:[^:]*).*", "$1:")
        + classifier
        + version;
  }

  private static String all(String tag, String xml) {
    return Pattern.compile("(?s)<" + tag + ">.*?</" + tag + ">")
        .matcher(xml)
        .results()
        .map(MatchResult::group)
        .collect(Collectors.joining());
  }
}
