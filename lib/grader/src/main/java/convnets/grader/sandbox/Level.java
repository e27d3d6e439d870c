package convnets.grader.sandbox;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far an answer's process is shut in, strongest first. It is what a self-test shows, never what
 * somebody asked for, and every report says it in these words.
 */
public enum Level {
  /** Namespaces, a user with no rights, and a filter of system calls. */
  FULL("Isolation: full. Your program ran without network, in its own namespaces, as a user with no"
      + " rights."),
  /** The same without the filter, which is written for x86-64 only. */
  FULL_NOSECCOMP("Isolation: full, but without the system-call filter: your program could start"
      + " further processes inside its sandbox."),
  /** Another user of this computer: what root can do where there are no namespaces. */
  USER("Isolation: separate user only. The tests were not readable by the program, but it had"
      + " network access if this machine has it, and it could see other processes. Memory is"
      + " limited per process only."),
  /** A process of its own and nothing else. */
  NONE("Practice run: NOT a grade. The program ran with the same rights as the grader and could"
      + " have read the tests or changed this result.");

  private final String words;

  Level(String words) {
    this.words = words;
  }

  /** Returns the level of a name, as a person types it. */
  public static Optional<Level> named(String name) {
    return Stream.of(values()).filter(level -> level.toString().equals(name)).findFirst();
  }

  /** Returns the sentences that a report begins with. */
  public String words() {
    return words;
  }

  /** Returns whether this level is as strong as another, or stronger. */
  public boolean isAtLeast(Level other) {
    return compareTo(other) <= 0;
  }

  /** Returns the name as a person types it: {@code full-noseccomp}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
