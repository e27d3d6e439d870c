package convnets.train;

import java.util.List;
import java.util.Locale;

/**
 * A training's course, pass by pass.
 *
 * @param epochs the passes that were finished
 * @param interrupted whether somebody stopped it before its end; the network keeps what it learned
 */
public record History(List<EpochResult> epochs, boolean interrupted) {
  /**
   * Returns the last finished pass.
   *
   * @throws IllegalStateException if none was finished
   */
  public EpochResult last() {
    if (epochs.isEmpty()) {
      throw new IllegalStateException("history: no pass over the data was finished");
    }
    return epochs.get(epochs.size() - 1);
  }

  @Override
  public String toString() {
    String passes = epochs.size() + (epochs.size() == 1 ? " pass" : " passes");
    String end = interrupted ? ", interrupted" : "";
    return epochs.isEmpty()
        ? passes + end
        : String.format(
            Locale.ROOT, "%s%s, test error %.2f %%", passes, end, 100 * last().testError());
  }
}
