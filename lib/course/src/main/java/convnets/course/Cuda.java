package convnets.course;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Computing on a graphics card: ND4J with its CUDA library, in the Maven profile {@code cuda}, so
 * that nobody fetches it who has no card for it. Nothing of it is loaded by this program.
 */
record Cuda(Course course) {
  static final String BACKEND = "nd4j";
  static final String KERNEL = "java-gpu";
  static final String DISPLAY_NAME = "Java (GPU)";

  private static final String MODULE = "lib/nd4j";
  private static final String CLASS_PATH =
      "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath";

  /** ND4J's library for processors, which must not stand beside the one for cards. */
  private static final String FOR_PROCESSORS = ".*[/\\\\]nd4j-native-[^/\\\\]*\\.jar";

  /** Returns a class path with CUDA; without one it says in a line why, and what computes. */
  Optional<String> classPath() {
    Gpu.Verdict verdict = new Gpu(course.machine()).verdict();
    if (!verdict.works()) {
      course.say("--gpu: %s.", verdict.words());
      return Optional.empty();
    }
    course.say("--gpu: %s. Fetching and building what it needs.", verdict.words());
    Path list = course.repository().scratch().resolve("cuda-classpath");
    Path log = course.repository().log("cuda");
    try {
      Files.deleteIfExists(list);
      if (course.machine().log(log, build(list)) == 0) {
        return Optional.of(swapped(
            System.getProperty("java.class.path"), Files.readString(list).strip()));
      }
    } catch (IOException e) {
      course.say("--gpu: %s", e.getMessage());
    }
    course.say("--gpu: ND4J for CUDA could not be had (details: %s); the processor computes.", log);
    return Optional.empty();
  }

  private List<String> build(Path list) {
    Path root = course.repository().root();
    boolean windows = course.machine().system() == Machine.System.WINDOWS;
    return List.of(
        root.resolve(windows ? "mvnw.cmd" : "mvnw").toString(),
        "-B",
        "-ntp",
        "-q",
        "-f",
        root.resolve("pom.xml").toString(),
        "-Pcuda",
        "-DskipTests",
        "-pl",
        MODULE,
        "-am",
        "package",
        CLASS_PATH,
        "-DincludeScope=runtime",
        "-Dmdep.outputFile=" + list);
  }

  /** Returns this program's class path with what ND4J needs for cards in place of its own. */
  static String swapped(String own, String withCuda) {
    List<String> entries = new ArrayList<>(Stream.of(own.split(File.pathSeparator))
        .filter(entry -> !entry.matches(FOR_PROCESSORS))
        .toList());
    Stream.of(withCuda.split(File.pathSeparator))
        .filter(entry -> !entries.contains(entry))
        .forEach(entries::add);
    return String.join(File.pathSeparator, entries);
  }
}
