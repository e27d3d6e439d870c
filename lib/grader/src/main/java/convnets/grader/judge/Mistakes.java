package convnets.grader.judge;

import convnets.grader.api.Exercise;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The mistakes that are known of an exercise, found again by what a wrong answer returns to a test.
 *
 * <p>Beside the exercise's interface lies a file {@code ANSWER.mistakes}, with a line for each
 * output: its fingerprint, and a sentence. Neither holds a line of the solution or of a variant, so
 * students have it too.
 */
public final class Mistakes {
  /** How the file's name ends. */
  public static final String ENDING = ".mistakes";

  private final Map<String, Set<String>> sentences;

  private Mistakes(Map<String, Set<String>> sentences) {
    this.sentences = sentences;
  }

  /** Returns that nothing is known. */
  public static Mistakes none() {
    return new Mistakes(Map.of());
  }

  /** Returns one mistake, with the fingerprints of what it makes an answer return. */
  public static Mistakes of(String sentence, Collection<String> outputs) {
    Map<String, Set<String>> sentences = new TreeMap<>();
    outputs.forEach(output -> sentences.put(output, Set.of(sentence)));
    return new Mistakes(sentences);
  }

  /** Reads those that lie beside an exercise's interface. */
  static Mistakes of(Class<?> exercise) {
    String name = exercise.getAnnotation(Exercise.class).answer() + ENDING;
    try (InputStream file = exercise.getResourceAsStream(name)) {
      return file == null ? none() : parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the lines of a file; those that begin with # are for people. */
  static Mistakes parse(String text) {
    return text.lines()
        .filter(line -> !line.startsWith("#") && !line.isBlank())
        .map(line -> line.split(" ", 2))
        .map(parts -> of(parts[1], Set.of(parts[0])))
        .reduce(none(), Mistakes::and);
  }

  /** Returns these and others. */
  public Mistakes and(Mistakes more) {
    Map<String, Set<String>> both = new TreeMap<>();
    sentences.forEach((output, said) -> both.put(output, new LinkedHashSet<>(said)));
    more.sentences.forEach((output, said) ->
        both.computeIfAbsent(output, o -> new LinkedHashSet<>()).addAll(said));
    return new Mistakes(both);
  }

  /**
   * Names the mistake that makes an answer return this; of several, those that explain most of what
   * it returned elsewhere.
   */
  String words(String output, Collection<String> all) {
    Set<String> candidates = sentences.getOrDefault(output, Set.of());
    long most =
        candidates.stream().mapToLong(said -> explained(said, all)).max().orElse(0);
    String named = candidates.stream()
        .filter(said -> explained(said, all) == most)
        .collect(Collectors.joining(" Or: "));
    return named.isEmpty() ? "" : "A known mistake gives just this: " + named;
  }

  private long explained(String sentence, Collection<String> outputs) {
    return outputs.stream()
        .filter(output -> sentences.getOrDefault(output, Set.of()).contains(sentence))
        .count();
  }

  /** Returns the lines of a file. */
  @Override
  public String toString() {
    return sentences.entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(said -> entry.getKey() + " " + said + "\n"))
        .collect(Collectors.joining());
  }
}
