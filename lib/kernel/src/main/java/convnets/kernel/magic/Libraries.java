package convnets.kernel.magic;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** Maven's resolver with the user's settings: what this machine has is not fetched again. */
final class Libraries {
  private Libraries() {}

  /** Returns the jars of these libraries, {@code group:artifact:version}, and of all they need. */
  static List<Path> resolve(List<String> libraries) throws DependencyResolutionException {
    ContextOverrides user = ContextOverrides.create().withUserSettings(true).build();
    try (Context maven = Runtimes.INSTANCE.getRuntime().create(user)) {
      CollectRequest wanted = new CollectRequest().setRepositories(maven.remoteRepositories());
      for (String library : libraries) {
        wanted.addDependency(new Dependency(new DefaultArtifact(library), "runtime"));
      }
      return maven
          .repositorySystem()
          .resolveDependencies(maven.repositorySystemSession(), new DependencyRequest(wanted, null))
          .getArtifactResults()
          .stream()
          .map(ArtifactResult::getArtifact)
          .map(artifact -> artifact.getFile().toPath())
          .toList();
    }
  }
}
