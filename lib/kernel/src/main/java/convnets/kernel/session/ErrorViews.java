package convnets.kernel.session;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How extensions shorten their errors. */
public final class ErrorViews {
  private final List<Function<Throwable, Optional<String>>> views = new ArrayList<>();

  /** Adds a view of a type of errors. */
  public <E extends Throwable> void add(Class<E> type, Function<? super E, Optional<String>> view) {
    views.add(error -> type.isInstance(error) ? view.apply(type.cast(error)) : Optional.empty());
  }

  /** Returns the first view of this error or of one that caused it. */
  public Optional<String> of(Throwable error) {
    for (Throwable cause = error; cause != null; cause = cause.getCause()) {
      for (Function<Throwable, Optional<String>> view : views) {
        Optional<String> text = view.apply(cause);
        if (text.isPresent()) {
          return text;
        }
      }
    }
    return Optional.empty();
  }
}
