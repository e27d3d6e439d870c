package convnets.kernel.magic;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** Maven's resolver with the user's settings; the network is asked only for what is not here. */
final class Libraries {
  private final List<RemoteRepository> repositories = new ArrayList<>();

  /** Looks also there, from now on. */
  void addRepository(String name, String address) {
    repositories.add(new RemoteRepository.Builder(name, "default", address).build());
  }

  /** Returns the jars of these libraries, {@code group:artifact:version}, and of all they need. */
  List<Path> resolve(List<String> libraries) throws DependencyResolutionException {
    try {
      return resolve(libraries, true);
    } catch (DependencyResolutionException notHere) {
      return resolve(libraries, false);
    }
  }

  private List<Path> resolve(List<String> libraries, boolean offline)
      throws DependencyResolutionException {
    ContextOverrides user =
        ContextOverrides.create().withUserSettings(true).offline(offline).build();
    try (Context maven = Runtimes.INSTANCE.getRuntime().create(user)) {
      CollectRequest wanted = new CollectRequest();
      maven.remoteRepositories().forEach(wanted::addRepository);
      repositories.forEach(wanted::addRepository);
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
