package convnets.kernel.magic;

import convnets.kernel.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.Model;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** Libraries from Maven repositories, with what they need; those of this machine come first. */
final class MavenMagics {
  private final Libraries libraries = new Libraries();

  /** Adds them under IJava's names. */
  void addTo(MagicTable table) {
    table.addLine("maven", "adds a library: %maven group:artifact:version", this::add);
    table.addLine("addMavenDependency", "the same as %maven", this::add);
    table.addLine("addMavenDependencies", "the same as %maven", this::add);
    table.addLine("mavenRepo", "looks there too: %mavenRepo name https://…", this::addRepository);
    table.addLine("addMavenRepo", "the same as %mavenRepo", this::addRepository);
    table.addCell("loadFromPOM", "adds a POM's dependencies", this::addPom);
    table.addLine("loadFromPOM", "adds a POM file's dependencies", this::addPomFile);
  }

  private Object add(Session session, List<String> arguments) throws DependencyResolutionException {
    if (arguments.isEmpty()) {
      throw new IllegalArgumentException(
          "name a library, as in %maven org.apache.commons:commons-csv:1.12.0");
    }
    for (String library : arguments) {
      session.addToClassPath(libraries.resolve(List.of(library)));
    }
    libraries.getComments(arguments);
    return null;
  }

  private Object addRepository(Session session, List<String> arguments) {
    if (arguments.size() != 2) {
      throw new IllegalArgumentException(
          "name a repository and say where it is, as in %mavenRepo snapshots https://…");
    }
    libraries.addRepository(arguments.get(0), arguments.get(1));
    return null;
  }

  private Object addPomFile(Session session, List<String> arguments)
      throws IOException, DependencyResolutionException {
    String file = arguments.isEmpty() ? "pom.xml" : arguments.get(0);
    return addPom(session, List.of(), java.nio.file.Files.readString(Path.of(file)));
  }

  private Object addPom(Session session, List<String> arguments, String pom)
      throws IOException, DependencyResolutionException {
    Model model = Poms.read(pom);
    model
        .getRepositories()
        .forEach(there -> libraries.addRepository(there.getId(), there.getUrl()));
    List<String> wanted = new ArrayList<>();
    for (Dependency dependency : model.getDependencies()) {
      if (!"test".equals(dependency.getScope())) {
        wanted.add(Poms.coordinates(dependency));
      }
    }
    session.addToClassPath(libraries.resolve(wanted));
    libraries.getComments(wanted);
    return null;
  }
}
