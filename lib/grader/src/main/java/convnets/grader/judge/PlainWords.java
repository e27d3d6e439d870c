package convnets.grader.judge;

import convnets.grader.worker.CompileError;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says a compiler's error in the words of a person beside the student. */
final class PlainWords {
  private static final Map<String, String> BY_CODE = Map.of(
      "compiler.err.premature.eof", "the answer ends too early: is a closing } missing?",
      "compiler.err.missing.ret.stmt", "the method may end here without returning a value.",
      "compiler.err.unclosed.str.lit", "a closing \" is missing.",
      "compiler.err.unreachable.stmt", "this statement can never be reached.",
      "compiler.err.not.stmt", "this is not a statement: is an = or a ; missing?",
      "compiler.err.orphaned",
          "this stands outside of any block: is there a { too few or a } too" + " many?",
      "compiler.err.class.public.should.be.in.file",
          "only the class that the exercise names may be public: is its name right?");

  private static final List<Rewording> REWORDINGS = List.of(
      new Rewording("^'?;'? expected.*", "a semicolon is missing here."),
      new Rewording("^'?(\\S+?)'? expected.*", "$1 is missing here."),
      new Rewording(
          "^cannot find symbol\\s+symbol:\\s+variable (\\S+).*", "there is no variable $1 here."),
      new Rewording(
          "^cannot find symbol\\s+symbol:\\s+method (\\S+?)\\(.*",
          "there is no method $1 with such arguments here."),
      new Rewording(
          "^cannot find symbol\\s+symbol:\\s+class (\\S+).*",
          "there is no class $1 here: is an import missing?"),
      new Rewording(
          "^incompatible types: possible lossy conversion from (\\S+) to (\\S+).*",
          "$1 does not fit into $2 without loss: write ($2) in front if that is meant."),
      new Rewording(
          "^incompatible types: (.+) cannot be converted to (.+)",
          "here stands $1, but $2 is needed."),
      new Rewording(
          "^variable (\\S+) might not have been initialized.*",
          "$1 may not have a value yet at this point."),
      new Rewording(
          "^variable (\\S+) is already defined.*", "there is already a variable $1 here."));

  private static final Pattern PACKAGE = Pattern.compile("\\b(?:[a-z]\\w*\\.)+(?=[A-Z])");

  private PlainWords() {}

  static String of(CompileError error) {
    String known = BY_CODE.get(error.code());
    if (known != null) {
      return known;
    }
    String message = error.message().strip();
    for (Rewording rewording : REWORDINGS) {
      Matcher matcher = rewording.pattern().matcher(message);
      if (matcher.matches()) {
        return PACKAGE.matcher(matcher.replaceFirst(rewording.words())).replaceAll("");
      }
    }
    return message.replaceAll("\\s*\\R\\s*", "; ") + ".";
  }

  private record Rewording(Pattern pattern, String words) {
    Rewording(String pattern, String words) {
      this(Pattern.compile(pattern, Pattern.DOTALL), words);
    }
  }
}
