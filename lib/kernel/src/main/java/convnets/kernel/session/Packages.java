package convnets.kernel.session;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What packages of the JDK and of the class path hold; each jar is read once. */
final class Packages {
  private static final String CLASS = ".class";

  private final Map<URL, Map<String, Set<String>>> jars = new HashMap<>();

  /** Returns the simple names of a package's classes; none if the package is not found. */
  Set<String> classes(String packageName) {
    String folder = packageName.replace('.', '/');
    Set<String> names = new HashSet<>();
    try {
      Optional<Module> module = ModuleLayer.boot().modules().stream()
          .filter(candidate -> candidate.getPackages().contains(packageName))
          .findFirst();
      if (module.isPresent()) {
        return in(Path.of(URI.create("jrt:/" + module.get().getName() + "/" + folder)));
      }
      for (URL place : Collections.list(Packages.class.getClassLoader().getResources(folder))) {
        names.addAll(in(place, folder));
      }
    } catch (IOException e) {
      return Set.of();
    }
    return names;
  }

  private Set<String> in(URL place, String folder) throws IOException {
    URLConnection connection = place.openConnection();
    if (connection instanceof JarURLConnection jar) {
      return jarOf(jar).getOrDefault(folder, Set.of());
    }
    return place.getProtocol().equals("file")
        ? in(Path.of(URI.create(place.toString())))
        : Set.of();
  }

  private static Set<String> in(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return simpleNames(files.map(file -> file.getFileName().toString()));
    }
  }

  private Map<String, Set<String>> jarOf(JarURLConnection jar) throws IOException {
    Map<String, Set<String>> known = jars.get(jar.getJarFileURL());
    if (known == null) {
      known = jar.getJarFile().stream()
          .map(entry -> new File(entry.getName()))
          .filter(file -> file.getParent() != null)
          .collect(Collectors.groupingBy(
              file -> file.getParent().replace(File.separatorChar, '/'),
              Collectors.collectingAndThen(
                  Collectors.toList(), files -> simpleNames(files.stream().map(File::getName)))));
      jars.put(jar.getJarFileURL(), known);
    }
    return known;
  }

  private static Set<String> simpleNames(Stream<String> files) {
    return files
        .filter(file -> file.endsWith(CLASS) && !file.contains("$") && !file.contains("-"))
        .map(file -> file.substring(0, file.length() - CLASS.length()))
        .collect(Collectors.toSet());
  }
}
