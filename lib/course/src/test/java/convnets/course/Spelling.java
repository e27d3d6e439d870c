package convnets.course;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import morfologik.speller.Speller;
import morfologik.stemming.Dictionary;

/**
 * British English, as LanguageTool knows it, and the words of our field that are in no dictionary.
 *
 * @param dictionary the words of the language
 * @param own those of our field, as they are written
 */
record Spelling(Speller dictionary, Set<String> own) {
  private static final String BRITISH = "/org/languagetool/resource/en/hunspell/en_GB.dict";
  private static final Pattern NO_WORDS = Pattern.compile(
      "(?ms)^```.*?^```$" // code
          + "|`[^`]*`"
          + "|\\$\\$[^$]*\\$\\$|\\$[^$\n]*\\$" // formulas
          + "|(?<=\\])\\([^)]*\\)" // where links lead
          + "|<[^>\n]*>|https?://\\S+|\\S+\\.org\\S*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:'\\p{L}+)*");

  /** Reads the dictionary, and the list beside the tests. */
  static Spelling british() {
    URL words = Objects.requireNonNull(Spelling.class.getResource(BRITISH));
    try (InputStream own = Spelling.class.getResourceAsStream("words.txt")) {
      String list = new String(own.readAllBytes(), StandardCharsets.UTF_8);
      return new Spelling(
          new Speller(Dictionary.read(words)), new HashSet<>(Arrays.asList(list.split("\\s+"))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the words of a text in Markdown that are neither English nor ours. */
  List<String> unknown(String text) {
    String prose = NO_WORDS.matcher(text).replaceAll(" ").replace('’', '\'');
    return WORD.matcher(prose)
        .results()
        .map(MatchResult::group)
        .filter(word -> word.length() > 1 && !word.matches(".*\\p{N}.*"))
        .filter(word -> forms(word).noneMatch(this::isKnown))
        .distinct()
        .toList();
  }

  /** The word, without the sign of the owner, and as it is in the middle of a sentence. */
  private static Stream<String> forms(String word) {
    String owner = word.replaceFirst("'s?$", "");
    String small = owner.toLowerCase(Locale.ROOT);
    boolean shouted = owner.equals(owner.toUpperCase(Locale.ROOT));
    return Stream.of(word, owner, shouted ? small : small.charAt(0) + owner.substring(1));
  }

  private boolean isKnown(String word) {
    return own.contains(word) || dictionary.isInDictionary(word);
  }
}
