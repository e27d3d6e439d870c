package convnets.kernel;

import java.util.Optional;
import java.util.function.Function;

/** What an {@link Extension} may add to the kernel. */
public interface Registry {
  /**
   * Imports names into every notebook, written as in Java without the word {@code import}: {@code
   * "java.util.*"}, {@code "static java.lang.Math.*"}.
   */
  Registry imports(String... names);

  /**
   * Shows objects of a type, its subclasses and its implementations as this function says; the
   * nearest type wins. The bundle's {@code text/plain}, if absent, is the object's {@code
   * toString()}.
   */
  <T> Registry renderer(Class<T> type, Function<? super T, MimeBundle> renderer);

  /** Adds {@code %name arguments}; the help is one line. */
  Registry lineMagic(String name, String help, LineMagic magic);

  /** Adds {@code %%name arguments}, the first line of a cell; the help is one line. */
  Registry cellMagic(String name, String help, CellMagic magic);

  /**
   * Shows errors of a type, or errors caused by one, as a short text and the cell's line instead of
   * a stack trace. An empty result leaves the error to the next view, then to the kernel.
   */
  <E extends Throwable> Registry errorView(
      Class<E> type, Function<? super E, Optional<String>> view);

  /**
   * Keeps a method of a type, and of all that implement it, from being cut in two: a cell that Stop
   * forces to end is ended before or after it. For what must not be left half written.
   */
  Registry whole(Class<?> type, String method);

  /**
   * Shows a picture above errors of a type, or errors caused by one: an error itself is text only.
   * An empty result leaves the error to the next function, then without a picture.
   */
  <E extends Throwable> Registry errorPicture(
      Class<E> type, Function<? super E, Optional<MimeBundle>> picture);
}
