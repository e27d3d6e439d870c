package convnets.kernel.magic;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;

/** Maven's resolver with the user's settings; the network is asked only for what is not here. */
final class Libraries {
  private final List<RemoteRepository> repositories = new CopyOnWriteArrayList<>();

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

  /**
   * Gets the sources of these libraries beside their jars, else their Javadoc, for the comments
   * that editors show; only of these, and nobody waits for it.
   */
  void getComments(List<String> libraries) {
    Thread thread = new Thread(() -> libraries.forEach(this::getComments), "kernel-comments");
    thread.setDaemon(true);
    thread.start();
  }

  private void getComments(String library) {
    if (!get("sources", library)) {
      get("javadoc", library);
    }
  }

  /** Returns whether it is here now; else nobody has it, or there is no network. */
  private boolean get(String classifier, String library) {
    DefaultArtifact jar = new DefaultArtifact(library);
    ArtifactRequest wanted = new ArtifactRequest();
    wanted.setArtifact(new DefaultArtifact(
        jar.getGroupId(), jar.getArtifactId(), classifier, "jar", jar.getVersion()));
    try (Context maven = maven(false)) {
      wanted.setRepositories(all(maven));
      maven.repositorySystem().resolveArtifact(maven.repositorySystemSession(), wanted);
      return true;
    } catch (ArtifactResolutionException e) {
      return false;
    }
  }

  private List<Path> resolve(List<String> libraries, boolean offline)
      throws DependencyResolutionException {
    try (Context maven = maven(offline)) {
      CollectRequest wanted = new CollectRequest();
      wanted.setRepositories(all(maven));
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

  private static Context maven(boolean offline) {
    return Runtimes.INSTANCE
        .getRuntime()
        .create(
            ContextOverrides.create().withUserSettings(true).offline(offline).build());
  }

  /** Returns all repositories, or the mirrors that the user's settings name for them. */
  private List<RemoteRepository> all(Context maven) {
    return maven
        .repositorySystem()
        .newResolutionRepositories(
            maven.repositorySystemSession(),
            Stream.concat(maven.remoteRepositories().stream(), repositories.stream())
                .toList());
  }
}
