package convnets.grader.intake;

import convnets.grader.handout.Slip;
import java.util.Locale;

/**
 * A file as a student handed it in. Its name is only shown, never used as a path.
 *
 * @param name where it lay in the submission, with slashes
 * @param bytes what is in it
 */
record HandedFile(String name, byte[] bytes) {
  private static final int LONGEST_NAME = 100;

  boolean isNotebook() {
    return ends(name, ".ipynb");
  }

  boolean isJava() {
    return ends(name, ".java");
  }

  static boolean ends(String name, String ending) {
    return name.toLowerCase(Locale.ROOT).endsWith(ending);
  }

  /** Returns whether an answer may lie in a file of this name. */
  static boolean mayAnswer(String name) {
    return ends(name, ".ipynb") || ends(name, ".java");
  }

  /** Returns whether {@code %submit} put this beside a notebook. */
  static boolean isSlip(String name) {
    return name.equals(Slip.FILE) || name.endsWith("/" + Slip.FILE);
  }

  /** Returns whether programs made this by themselves, and no student. */
  static boolean isByTheWay(String name) {
    for (String part : name.split("/")) {
      if (part.startsWith(".") || part.equals("__MACOSX") || part.equals("target")) {
        return !part.equals("..") && !part.equals(".");
      }
    }
    return false;
  }

  /** Returns a name as it is shown: quoted, and not longer than a line. */
  static String quoted(String name) {
    int end = Math.min(name.length(), LONGEST_NAME);
    return '"' + name.substring(0, end) + (end < name.length() ? "…" : "") + '"';
  }
}
