package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code ./course} in a small repository, with a JDK, Maven and system of its own. */
@DisabledOnOs(OS.WINDOWS)
class CourseScriptTest {
  private static final String TOOLS =
      "basename cat dirname find grep head mkdir mv readlink sed " + "sort tr awk id env sh uname";

  @TempDir
  private Path root;

  @BeforeEach
  void writeRepository() throws IOException {
    Files.copy(Path.of("../../course"), root.resolve("course"));
    program("jdk/bin/javac", "echo javac 17.0.15");
    program("jdk/bin/java", "echo java \"$@\"");
    write("jdk/release", "JAVA_VERSION=\"17.0.15\"");
    write("lib/core/src/main/java/Some.java", "class Some {}");
    write("pom.xml", "<project/>");
    program(
        "mvnw",
        "mkdir -p lib/course/target; echo mvnw \"$@\" >>calls; touch some.jar;"
            + " printf '%s' \"$PWD/some.jar\" >lib/course/target/classpath");
    program("bin/fc-list", "true");
    for (String tool : (TOOLS + " touch ls").split(" ")) {
      program("bin/" + tool, "exec " + find(tool) + " \"$@\"");
    }
  }

  @Test
  void theFirstCallBuildsAndThenRunsTheCommandOnTheClassPath() throws Exception {
    Answer answer = course(root.resolve("jdk"), "doctor", "two words");
    assertEquals(0, answer.exit());
    assertEquals("""
        course: building the library; this first time takes a few minutes.
        java -XX:+UseSerialGC -Xms32m -Dconvnets.home=%1$s -cp %1$s/lib/course/target/classes:%1$s/some.jar \
        convnets.course.Main doctor two words
        """.formatted(root.toRealPath()), answer.text());
    assertEquals(List.of("mvnw -B -ntp -q -DskipTests package"), builds());
  }

  @Test
  void withoutFontsItSaysWhatChartsNeedAndGoesOn() throws Exception {
    Files.delete(root.resolve("bin/fc-list"));
    Answer answer = course(root.resolve("jdk"), "doctor");
    assertEquals(0, answer.exit());
    assertTrue(
        answer
            .text()
            .startsWith("course: charts need a font: have the packages fontconfig and"
                + " fonts-dejavu-core installed.\n"),
        answer.text());
  }

  @Test
  void nothingIsBuiltAgainWhileNoSourceChanges() throws Exception {
    course(root.resolve("jdk"), "doctor");
    write("lib/core/src/test/java/SomeTest.java", "class SomeTest {}");
    write("lib/core/target/classes/Some.class", "");
    course(root.resolve("jdk"), "doctor");
    assertEquals(1, builds().size());
  }

  @Test
  void aChangedAnAddedAndALostFileAreBuiltAgain() throws Exception {
    course(root.resolve("jdk"), "doctor");
    Files.setLastModifiedTime(
        root.resolve("lib/core/src/main/java/Some.java"),
        FileTime.from(Instant.now().plusSeconds(2)));
    assertTrue(course(root.resolve("jdk"), "doctor")
        .text()
        .startsWith("course: building what has changed.\n"));
    Files.delete(root.resolve("some.jar"));
    Files.setLastModifiedTime(
        root.resolve("lib/core/src/main/java/Some.java"), FileTime.from(Instant.EPOCH));
    course(root.resolve("jdk"), "doctor");
    assertEquals(3, builds().size());
  }

  @Test
  void aNewerJdkIsToldThatNativeCodeIsWanted() throws Exception {
    write("jdk/release", "JAVA_VERSION=\"25.0.1\"");
    assertTrue(course(root.resolve("jdk"), "doctor")
        .text()
        .contains(" --enable-native-access=ALL-UNNAMED --sun-misc-unsafe-memory-access=allow -D"));
  }

  @Test
  void aFailedBuildShowsItsErrorsAndIsTriedAgain() throws Exception {
    program("mvnw", "echo mvnw \"$@\" >>calls; echo '[ERROR] Some.java: missing ;'; exit 1");
    for (int calls = 1; calls <= 2; calls++) {
      Answer answer = course(root.resolve("jdk"), "doctor");
      assertEquals(Exit.FAILED, answer.exit());
      assertEquals("""
          course: building the library; this first time takes a few minutes.
          [ERROR] Some.java: missing ;
          course: the build failed (details: %s/.convnets/log/build.log).
          """.formatted(root.toRealPath()), answer.text());
      assertEquals(calls, builds().size());
    }
  }

  @Test
  void withoutAJdkWhoMayNotInstallGetsTheExactCommands() throws Exception {
    Files.delete(root.resolve("bin/id"));
    program("bin/id", "echo 1000");
    program("bin/apt-get", "exit 100");
    program(
        "bin/apt-cache",
        "echo 'openjdk-21-jdk-headless - a JDK'; echo 'openjdk-25-jdk-headless - a JDK'");
    Answer answer = course(root.resolve("nothing"), "doctor");
    assertEquals(Exit.MISSING, answer.exit());
    assertEquals("""
        course: JAVA_HOME (%s) holds no JDK 17 or newer; looking elsewhere.
        course: there is no JDK 17 or newer here, and only an administrator can install one. Run:
            sudo apt-get update
            sudo apt-get install -y --no-install-recommends openjdk-25-jdk-headless
        course: or unpack one and set JAVA_HOME to its folder.
        """.formatted(root.resolve("nothing")), answer.text());
  }

  @Test
  void anAdministratorGetsAJdkFromTheSystem() throws Exception {
    Files.delete(root.resolve("bin/id"));
    program("bin/id", "echo 0");
    program("bin/apk", "[ $1 = add ] && mv \"$COURSE_JDKS/../jdk\" \"$COURSE_JDKS/jdk\"");
    Files.createDirectories(root.resolve("jvm"));
    Answer answer = course(root.resolve("nothing"), "doctor");
    assertEquals(0, answer.exit(), answer.text());
    assertTrue(answer.text().contains("""
        course: there is no JDK 17 or newer here; refreshing the list of packages.
        course: installing it: apk add openjdk17-jdk
        """), answer.text());
  }

  private record Answer(int exit, String text) {}

  private Answer course(Path javaHome, String... words) throws Exception {
    ProcessBuilder builder = new ProcessBuilder("sh", root.resolve("course").toString());
    builder.command().addAll(List.of(words));
    builder.environment().put("PATH", root.resolve("bin").toString());
    builder.environment().put("HOME", root.resolve("home").toString());
    builder.environment().put("JAVA_HOME", javaHome.toString());
    builder.environment().put("COURSE_JDKS", root.resolve("jvm").toString());
    Process process = builder.redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Answer(process.waitFor(), text);
  }

  private List<String> builds() throws IOException {
    return Files.readAllLines(root.resolve("calls"));
  }

  private void program(String file, String code) throws IOException {
    write(file, "#!/bin/sh\n" + code);
    assertTrue(root.resolve(file).toFile().setExecutable(true));
  }

  private void write(String file, String text) throws IOException {
    Files.createDirectories(root.resolve(file).getParent());
    Files.writeString(root.resolve(file), text + "\n");
  }

  private static Path find(String tool) {
    return List.of(Path.of("/usr/bin", tool), Path.of("/bin", tool)).stream()
        .filter(Files::exists)
        .findFirst()
        .orElseThrow();
  }
}
