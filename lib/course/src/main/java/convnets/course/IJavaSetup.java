package convnets.course;

import convnets.kernel.guest.Guest;
import java.io.File;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What another Java kernel, IJava, has to be told before our notebooks run on it. */
record IJavaSetup(Course course) {
  /** Returns two variables of IJava's for the shell that starts Jupyter. */
  String text() {
    return """
        # For the shell that starts Jupyter, where IJava 1.3.0 is the kernel "java": the library,
        %s
        # and what a notebook need not import.
        %s""".formatted(
            variable("IJAVA_CLASSPATH", classPath()), variable("IJAVA_STARTUP_SCRIPT", script()));
  }

  /** Returns the jars and folders of this program. */
  String classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .map(entry -> Path.of(entry).toAbsolutePath().toString())
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** Returns the script that IJava runs before the first cell. */
  String script() {
    String home = course.repository().root().toString().replace("\\", "\\\\");
    return "System.setProperty(\"convnets.home\", \"" + home + "\");\n" + Guest.script();
  }

  private String variable(String name, String value) {
    return course.machine().system() == Machine.System.WINDOWS
        ? "$env:" + name + " = '" + value.replace("'", "''") + "'"
        : "export " + name + "='" + value.replace("'", "'\\''") + "'";
  }
}
