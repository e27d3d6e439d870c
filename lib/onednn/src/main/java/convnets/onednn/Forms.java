package convnets.onednn;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The same numbers in one or more layouts: a filter is kept in the one that the forward pass likes
 * and in the one that the backward pass likes, until it is changed.
 */
final class Forms implements Runnable {
  private final Pool pool;
  private final List<Form> forms = new ArrayList<>(2);

  Forms(Pool pool, Form home) {
    this.pool = pool;
    forms.add(home);
  }

  /** Returns the form in which the numbers were computed. */
  synchronized Form home() {
    return forms.get(0);
  }

  synchronized Optional<Form> in(Layout layout) {
    for (Form form : forms) {
      if (form.layout().equals(layout)) {
        return Optional.of(form);
      }
    }
    return Optional.empty();
  }

  synchronized void add(Form form) {
    forms.add(form);
  }

  /** Makes this the only form: its numbers have changed. */
  synchronized void keepOnly(Form changed) {
    boolean known = forms.remove(changed);
    run();
    forms.add(changed);
    assert known : "a form that was never added";
  }

  /** Gives all memory back. */
  @Override
  public synchronized void run() {
    forms.forEach(form -> pool.give(form.block()));
    forms.clear();
  }
}
