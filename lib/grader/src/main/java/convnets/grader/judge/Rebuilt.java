package convnets.grader.judge;

import convnets.grader.api.Unsolved;
import convnets.grader.worker.Thrown;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Function;

/**
 * Turns what a worker says of an exception into one that a test can expect. Only a few exceptions
 * of the JDK come back as themselves; no class is ever loaded by a name that a worker sent.
 */
final class Rebuilt {
  private static final Map<String, Function<String, RuntimeException>> KNOWN = Map.ofEntries(
      known(IllegalArgumentException.class, IllegalArgumentException::new),
      known(IllegalStateException.class, IllegalStateException::new),
      known(UnsupportedOperationException.class, UnsupportedOperationException::new),
      known(ArithmeticException.class, ArithmeticException::new),
      known(NullPointerException.class, NullPointerException::new),
      known(IndexOutOfBoundsException.class, IndexOutOfBoundsException::new),
      known(ArrayIndexOutOfBoundsException.class, ArrayIndexOutOfBoundsException::new),
      known(NegativeArraySizeException.class, NegativeArraySizeException::new),
      known(ClassCastException.class, ClassCastException::new),
      known(NumberFormatException.class, NumberFormatException::new),
      known(NoSuchElementException.class, NoSuchElementException::new));

  private Rebuilt() {}

  private static Map.Entry<String, Function<String, RuntimeException>> known(
      Class<?> type, Function<String, RuntimeException> make) {
    return Map.entry(type.getName(), make);
  }

  static RuntimeException of(Thrown thrown) {
    boolean notSolved = thrown.type().equals(UnsupportedOperationException.class.getName())
        && thrown.message().equals(Unsolved.WORDS);
    AnswerFailure failure = new AnswerFailure(words(thrown), thrown.frames(), notSolved);
    Function<String, RuntimeException> make = KNOWN.get(thrown.type());
    if (make == null) {
      return failure;
    }
    RuntimeException rebuilt = make.apply(thrown.message());
    rebuilt.initCause(failure);
    rebuilt.setStackTrace(thrown.frames().toArray(StackTraceElement[]::new));
    return rebuilt;
  }

  private static String words(Thrown thrown) {
    String simple = thrown.type().substring(thrown.type().lastIndexOf('.') + 1);
    return switch (simple) {
      case "OutOfMemoryError" -> "your program needed more than 256 MB of memory";
      case "StackOverflowError" -> "a method called itself too often (StackOverflowError)";
      default -> thrown.message().isEmpty() ? simple : simple + ": " + thrown.message();
    };
  }
}
