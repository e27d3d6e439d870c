package convnets.era;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What each invention buys on some pictures, measured: the same seeds, the same passes, the same
 * recipe for all nets.
 *
 * @param data the pictures, in words
 * @param passes over the data, for each training
 * @param rate the first learning rate
 * @param addedUp whether each net has all inventions before it, too
 * @param variants the base first, then the others in the order of time
 * @param interrupted whether somebody stopped it; what was finished is here
 */
public record Ablation(
    String data,
    int passes,
    double rate,
    boolean addedUp,
    List<Variant> variants,
    boolean interrupted) {

  /** Returns the net that the others are measured against; there must be one. */
  public Variant base() {
    return variants.get(0);
  }

  /** Returns what a net is compared with: the base, or the net before it if they are added up. */
  public Variant before(Variant variant) {
    return addedUp ? variants.get(Math.max(0, variants.indexOf(variant) - 1)) : base();
  }

  /** Returns how much more a net has than the one that it is compared with. */
  public double change(Variant variant, Measure measure) {
    return variant.spread(measure).mean() - before(variant).spread(measure).mean();
  }

  /** Returns the most trainings that a net had. */
  public int seeds() {
    return variants.stream().mapToInt(variant -> variant.trials().size()).max().orElse(0);
  }

  /** Returns the question that this answers. */
  public String title() {
    return addedUp
        ? "What the inventions buy, one on top of the other"
        : "What each invention alone buys";
  }

  /** Returns on what, how long and how often. */
  public String conditions() {
    return String.format(
        Locale.ROOT,
        "%s; rate %s, %d %s, %d %s%s",
        data,
        rate,
        passes,
        passes == 1 ? "pass" : "passes",
        seeds(),
        seeds() == 1 ? "seed" : "seeds",
        interrupted ? ", interrupted" : "");
  }

  /** Returns what was measured, a sentence a net. */
  public List<String> sentences(Measure measure) {
    List<String> sentences = new ArrayList<>();
    for (Variant variant : variants) {
      Spread spread = variant.spread(measure);
      int seeds = variant.trials().size();
      String line = "%s (%d): %s %s%s%s"
          .formatted(
              variant.name(),
              variant.year(),
              measure,
              measure.number(spread.mean()),
              seeds > 1 ? " ± " + measure.number(spread.deviation()) : "",
              measure.unit());
      String compared = ", %s; less with %d of %d seeds"
          .formatted(
              measure.change(change(variant, measure)),
              variant.betterThan(before(variant), measure),
              seeds);
      sentences.add(variant == base() ? line : line + compared);
    }
    return sentences;
  }

  /** Returns question, conditions and answers. */
  @Override
  public String toString() {
    String head = title() + " (" + conditions() + ")";
    return head + "\n" + String.join("\n", sentences(Measure.TEST_ERROR));
  }
}
