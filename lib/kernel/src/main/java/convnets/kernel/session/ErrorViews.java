package convnets.kernel.session;

import convnets.kernel.MimeBundle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How extensions shorten their errors, and draw them. */
public final class ErrorViews {
  private final List<Function<Throwable, Optional<String>>> views = new ArrayList<>();
  private final List<Function<Throwable, Optional<MimeBundle>>> pictures = new ArrayList<>();

  /** Adds a view of a type of errors. */
  public <E extends Throwable> void add(Class<E> type, Function<? super E, Optional<String>> view) {
    views.add(only(type, view));
  }

  /** Adds a picture of a type of errors. */
  public <E extends Throwable> void addPicture(
      Class<E> type, Function<? super E, Optional<MimeBundle>> picture) {
    pictures.add(only(type, picture));
  }

  /** Returns the first view of this error or of one that caused it. */
  public Optional<String> of(Throwable error) {
    return first(views, error);
  }

  /** Returns the first picture of this error or of one that caused it. */
  public Optional<MimeBundle> pictureOf(Throwable error) {
    return first(pictures, error);
  }

  private static <E extends Throwable, T> Function<Throwable, Optional<T>> only(
      Class<E> type, Function<? super E, Optional<T>> view) {
    return error -> type.isInstance(error) ? view.apply(type.cast(error)) : Optional.empty();
  }

  private static <T> Optional<T> first(
      List<Function<Throwable, Optional<T>>> views, Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      for (Function<Throwable, Optional<T>> view : views) {
        Optional<T> shown = view.apply(cause);
        if (shown.isPresent()) {
          return shown;
        }
      }
    }
    return Optional.empty();
  }
}
