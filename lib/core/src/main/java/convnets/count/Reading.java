package convnets.count;

import convnets.nn.Plan;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An operation's words taken apart: {@code conv 96@11×11, stride 4} is of kind conv, with 96
 * channels, kernel 11×11 and stride 4. What an operation does not have is empty.
 */
public record Reading(
    String kind, String channels, String kernel, String stride, String pad, String groups) {
  private static final Pattern CHANNELS = Pattern.compile("(?<=^conv |^linear |^rbf )\\d+");
  private static final Pattern KERNEL = Pattern.compile("\\d+×\\d+");
  private static final Pattern STRIDE = Pattern.compile("(?<=stride )\\d+");
  private static final Pattern PAD = Pattern.compile("(?<=pad )\\d+(×\\d+)?");
  private static final Pattern GROUPS = Pattern.compile("(?<= in )\\d+(?= groups)");

  /** Returns what the words of this operation say. */
  public static Reading of(Plan operation) {
    return of(operation.name());
  }

  /** Returns what the words of an operation say, be there a plan of it or not. */
  static Reading of(String words) {
    String kernel = first(KERNEL, words.replaceFirst(", pad.*", ""), "");
    boolean slides = !kernel.isEmpty();
    return new Reading(
        kind(words),
        first(CHANNELS, words, ""),
        kernel,
        first(STRIDE, words, slides ? "1" : ""),
        first(PAD, words, slides ? "0" : ""),
        first(GROUPS, words, words.contains("@") ? "1" : ""));
  }

  /** Returns whether it only prepares numbers for what comes next, without a table's entry. */
  public boolean isMinor() {
    return channels.isEmpty() && kernel.isEmpty() && !kind.contains("pool");
  }

  /** Returns the words without numbers; what is told apart by its numbers keeps them. */
  private static String kind(String words) {
    if (words.endsWith(" by table")) {
      return "conv by table";
    }
    String kind = words.split("( over)? ?\\d", 2)[0];
    return kind.isEmpty() || words.contains("(") ? words : kind;
  }

  private static String first(Pattern pattern, String words, String otherwise) {
    Matcher matcher = pattern.matcher(words);
    return matcher.find() ? matcher.group() : otherwise;
  }
}
