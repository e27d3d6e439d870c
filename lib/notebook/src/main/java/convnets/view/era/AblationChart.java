package convnets.view.era;

import convnets.era.Ablation;
import convnets.era.Measure;
import convnets.era.Spread;
import convnets.era.Trial;
import convnets.era.Variant;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import convnets.view.drawing.View;
import convnets.view.drawing.Wrap;
import java.util.List;

/**
 * What inventions buy, a line a net in the order of time: a dot for every seed, a larger one for
 * their mean. Where the dots of two nets mingle, a difference of their means says little.
 */
public record AblationChart(Ablation ablation, Measure measure) implements View {
  private static final String BLUE = "#1f55a5";
  private static final String ORANGE = "#b34d08";
  private static final double PANEL = 300;
  private static final double TOP = 72;
  private static final double ROW = 27;
  private static final double GAP = 16;
  private static final double VALUE = 92;
  private static final double CHANGE = 62;
  private static final int LETTERS = 92;

  /** Returns the test errors. */
  public static AblationChart of(Ablation ablation) {
    return new AblationChart(ablation, Measure.TEST_ERROR);
  }

  /** Returns the losses of the last pass: how easy each net was to train. */
  public AblationChart loss() {
    return new AblationChart(ablation, Measure.TRAIN_LOSS);
  }

  @Override
  public Picture picture() {
    Svg svg = new Svg().title(title());
    svg.text(0, 32, 12, Anchor.START, ablation.conditions(), Svg.SOFTLY);
    Axis axis = axis();
    double bottom = TOP + ROW * ablation.variants().size();
    if (!ablation.variants().isEmpty()) {
      head(svg, axis);
      grid(svg, axis, bottom);
    }
    double y = TOP;
    for (Variant variant : ablation.variants()) {
      row(svg, axis, variant, y + ROW / 2);
      y += ROW;
    }
    double last = ablation.variants().isEmpty() ? 40 : bottom + 28;
    for (String line : Wrap.of(legend(), LETTERS)) {
      last += 16;
      svg.text(0, last, 11, Anchor.START, line, Svg.SOFTLY);
    }
    double right = axis.left() + PANEL + VALUE + CHANGE;
    return svg.on(title(), words(), Math.max(right, Svg.titleWidth(title())), last + 4);
  }

  private String title() {
    return ablation.title() + ": " + measure;
  }

  private Axis axis() {
    double left = ablation.variants().stream()
        .mapToDouble(variant -> TextWidth.of(variant.name(), 13))
        .max()
        .orElse(0);
    return Axis.over(
        ablation.variants().stream()
            .flatMap(variant -> variant.trials().stream())
            .mapToDouble(measure::of),
        left + TextWidth.of("2015", 12) + 2 * GAP,
        PANEL);
  }

  private void head(Svg svg, Axis axis) {
    double right = axis.left() + PANEL;
    svg.text(axis.left(), TOP - 12, 12, Anchor.START, measure + unit(), Svg.SOFTLY);
    svg.text(right + VALUE, TOP - 12, 12, Anchor.END, "mean", Svg.SOFTLY);
    svg.text(right + VALUE + CHANGE, TOP - 12, 12, Anchor.END, "change", Svg.SOFTLY);
  }

  private String unit() {
    return measure == Measure.TEST_ERROR ? " in %" : "";
  }

  private void grid(Svg svg, Axis axis, double bottom) {
    for (double tick : axis.ticks()) {
      double x = axis.x(tick);
      svg.line(x, TOP, x, bottom, Svg.GRID);
      double shown = measure == Measure.TEST_ERROR ? 100 * tick : tick;
      svg.text(x, bottom + 16, 11, Anchor.MIDDLE, Markup.number(shown), Svg.SOFTLY);
    }
    double base = axis.x(ablation.base().spread(measure).mean());
    svg.line(base, TOP, base, bottom, "stroke=\"" + Svg.INK + "\" stroke-dasharray=\"4 3\"");
  }

  private void row(Svg svg, Axis axis, Variant variant, double y) {
    Spread spread = variant.spread(measure);
    String colour = colour(variant);
    svg.text(0, y + 4, 13, Anchor.START, variant.name());
    String year = String.valueOf(variant.year());
    svg.text(axis.left() - GAP, y + 4, 12, Anchor.END, year, Svg.SOFTLY);
    String line = "stroke-width=\"2\" stroke=\"" + colour + "\"";
    svg.line(axis.x(spread.low()), y, axis.x(spread.high()), y, line);
    String seed = "fill=\"" + Svg.PLATE + "\" stroke=\"" + colour + "\"";
    for (Trial trial : variant.trials()) {
      svg.circle(axis.x(measure.of(trial)), y, 3, seed);
    }
    svg.circle(axis.x(spread.mean()), y, 5, "fill=\"" + colour + "\"");
    double right = axis.left() + PANEL + VALUE;
    svg.text(right, y + 4, 13, Anchor.END, value(variant, spread));
    if (variant != ablation.base()) {
      String change = measure.change(ablation.change(variant, measure));
      String fill = "fill=\"" + colour + "\" font-weight=\"bold\"";
      svg.text(right + CHANGE, y + 4, 13, Anchor.END, change, fill);
    }
  }

  private String value(Variant variant, Spread spread) {
    String mean = measure.number(spread.mean());
    return variant.trials().size() > 1 ? mean + " ± " + measure.number(spread.deviation()) : mean;
  }

  /** Colour only for what every one of several seeds agrees about. */
  private String colour(Variant variant) {
    Variant before = ablation.before(variant);
    int seeds = variant.trials().size();
    if (variant == ablation.base()) {
      return Svg.INK;
    } else if (seeds > 1 && variant.betterThan(before, measure) == seeds) {
      return BLUE;
    }
    return seeds > 1 && before.betterThan(variant, measure) >= seeds ? ORANGE : Svg.SOFT;
  }

  private String legend() {
    if (ablation.variants().isEmpty()) {
      return "Nothing was finished.";
    }
    String against =
        ablation.addedUp() ? "the net above it" : "the " + ablation.base().name();
    return ablation.seeds() == 1
        ? "One seed: a difference may be chance. Dashed: the " + ablation.base().name()
            + ". The last column compares each net with " + against + "."
        : "Small dots: one seed each; large: their mean; dashed: the "
            + ablation.base().name()
            + ". The last column compares each net with " + against
            + ": blue is less, orange more, with every seed.";
  }

  private String words() {
    List<String> sentences = ablation.sentences(measure);
    return ablation.conditions() + ". " + String.join(". ", sentences) + ".";
  }

  /** Returns what was measured in words. */
  @Override
  public String toString() {
    return title() + "\n" + words();
  }
}
