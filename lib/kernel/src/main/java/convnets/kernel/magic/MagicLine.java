package convnets.kernel.magic;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A magic's name and its arguments, which blanks separate; double quotes hold one together. */
record MagicLine(String name, List<String> arguments) {
  private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"(?=\\s|$)|(\\S+)");

  /** Reads the line after its percent signs. */
  static MagicLine parse(String line) {
    List<String> words = new ArrayList<>();
    Matcher matcher = ARGUMENT.matcher(line);
    while (matcher.find()) {
      words.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return new MagicLine(words.get(0), List.copyOf(words.subList(1, words.size())));
  }
}
