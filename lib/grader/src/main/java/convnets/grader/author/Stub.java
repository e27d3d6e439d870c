package convnets.grader.author;

import convnets.grader.api.Unsolved;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What students start from: the solution, whose lines from {@code // BEGIN SOLUTION} to {@code //
 * END SOLUTION} are replaced. Within a method they become an exception that says "not solved yet";
 * directly within the class, where helpers stand, they go.
 */
public final class Stub {
  static final String BEGIN = "// BEGIN SOLUTION";
  static final String END = "// END SOLUTION";
  private static final String MEMBER = "  ";
  private static final Pattern IMPORT =
      Pattern.compile("import (?:static )?[\\w.]+?\\.(\\w+);\n", Pattern.MULTILINE);

  private Stub() {}

  /** Returns whether a source has a solution in it. */
  public static boolean isSolution(String source) {
    return source.lines().anyMatch(line -> line.strip().equals(BEGIN));
  }

  /**
   * Returns the stub of a solution, for the exercises' package.
   *
   * @throws AuthoringException if the marks are not in pairs
   */
  public static String of(String solution) {
    List<String> lines = new ArrayList<>();
    boolean within = false;
    for (String line : solution.lines().toList()) {
      boolean begins = line.strip().equals(BEGIN);
      boolean ends = line.strip().equals(END);
      if (begins == within && (begins || ends)) {
        throw new AuthoringException("\"" + line.strip() + "\" stands where its partner should");
      }
      if (begins && !line.startsWith(MEMBER + BEGIN)) {
        lines.add(line.replace(BEGIN, Unsolved.STATEMENT));
      } else if (!within && !begins) {
        lines.add(line);
      }
      within = begins || (within && !ends);
    }
    if (within) {
      throw new AuthoringException("\"" + END + "\" is missing");
    }
    String stub = String.join("\n", lines) + "\n";
    return withoutUnusedImports(
        stub.replaceFirst("(?m)^package convnets\\.solutions", "package convnets.exercises"));
  }

  /** Returns a notebook's cell: the magic, then the stub without its package. */
  public static String cell(String id, String solution) {
    return checked(id, of(solution));
  }

  /** Returns the same cell with the solution in it, without its marks. */
  static String solvedCell(String id, String solution) {
    return checked(id, solution.replaceAll("(?m)^\\h*(?:" + BEGIN + "|" + END + ")\\h*\\R", ""));
  }

  private static String checked(String id, String source) {
    String plain = source.replaceFirst("(?m)^package .*;\n+", "");
    return "%%check " + id + "\n" + plain.stripTrailing();
  }

  private static String withoutUnusedImports(String source) {
    String stub = source;
    for (Matcher used = IMPORT.matcher(source); used.find(); ) {
      String rest = stub.replace(used.group(), "");
      if (!Pattern.compile("\\b" + used.group(1) + "\\b").matcher(rest).find()) {
        stub = rest;
      }
    }
    return stub.replaceAll("\n{3,}", "\n\n").replaceAll("\n+(?=\n}\n)", "");
  }
}
