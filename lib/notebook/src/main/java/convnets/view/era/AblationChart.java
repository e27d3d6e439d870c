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
  private static final double EDGE = 8;
  private static final double ROW = 42;
  private static final double LINE = 16;
  private static final double LETTERS = 13;
  private static final double SMALL = 11;
  private static final double GAP = 8;
  private static final double CHANGE = 52;

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
    Svg svg = new Svg();
    double top = lines(svg, title(), 14, Svg.BOLD, -4);
    top = lines(svg, ablation.conditions(), 12, Svg.SOFTLY, top + 4);
    if (ablation.variants().isEmpty()) {
      return svg.on(title(), words(), Svg.NARROW, lines(svg, legend(), 11, Svg.SOFTLY, top) + 4);
    }
    top += 26;
    head(svg, top);
    double bottom =
        top + 4 + ablation.variants().stream().mapToDouble(this::height).sum();
    Axis axis = axis();
    ticks(svg, axis, bottom);
    double y = top + 4;
    for (Variant variant : ablation.variants()) {
      row(svg, axis, variant, y);
      y += height(variant);
    }
    double last = lines(svg, legend(), 11, Svg.SOFTLY, bottom + 28);
    return svg.on(title(), words(), Svg.NARROW, last + 4);
  }

  private static double lines(Svg svg, String words, double size, String style, double from) {
    double y = from;
    for (String line : Wrap.toWidth(words, Svg.NARROW / 1.08, size)) {
      y += size + 4;
      svg.text(0, y, size, Anchor.START, line, style);
    }
    return y;
  }

  private String title() {
    return ablation.title() + ": " + measure;
  }

  private Axis axis() {
    return Axis.over(
        ablation.variants().stream()
            .flatMap(variant -> variant.trials().stream())
            .mapToDouble(measure::of),
        EDGE,
        Svg.NARROW - 2 * EDGE);
  }

  private void head(Svg svg, double y) {
    String mean = ablation.seeds() == 1 ? "" : ", mean";
    svg.text(Svg.NARROW - CHANGE, y, 12, Anchor.END, measure + unit() + mean, Svg.SOFTLY);
    svg.text(Svg.NARROW, y, 12, Anchor.END, "change", Svg.SOFTLY);
  }

  private String unit() {
    return measure == Measure.TEST_ERROR ? " in %" : "";
  }

  private void ticks(Svg svg, Axis axis, double bottom) {
    for (double tick : axis.ticks()) {
      double x = axis.x(tick);
      double shown = measure == Measure.TEST_ERROR ? 100 * tick : tick;
      svg.text(x, bottom + 16, 11, Anchor.MIDDLE, Markup.number(shown), Svg.SOFTLY);
    }
  }

  /** A name with its numbers, and below it the dots: dashed, where the base lies. */
  private void row(Svg svg, Axis axis, Variant variant, double top) {
    Spread spread = variant.spread(measure);
    String colour = colour(variant);
    double base = axis.x(ablation.base().spread(measure).mean());
    double y = top + height(variant) - 10;
    for (double tick : axis.ticks()) {
      svg.line(axis.x(tick), y - 9, axis.x(tick), y + 9, Svg.GRID);
    }
    svg.line(base, y - 9, base, y + 9, "stroke=\"" + Svg.INK + "\" stroke-dasharray=\"4 3\"");
    words(svg, variant, spread, colour, top + 18);
    String line = "stroke-width=\"2\" stroke=\"" + colour + "\"";
    svg.line(axis.x(spread.low()), y, axis.x(spread.high()), y, line);
    String seed = "fill=\"" + Svg.PLATE + "\" stroke=\"" + colour + "\"";
    for (Trial trial : variant.trials()) {
      svg.circle(axis.x(measure.of(trial)), y, 3, seed);
    }
    svg.circle(axis.x(spread.mean()), y, 5, "fill=\"" + colour + "\"");
  }

  private void words(Svg svg, Variant variant, Spread spread, String colour, double y) {
    List<String> lines = name(variant);
    double last = y - LINE;
    for (String line : lines) {
      last += LINE;
      svg.text(0, last, LETTERS, Anchor.START, line);
    }
    double behind = TextWidth.of(lines.get(lines.size() - 1), LETTERS) + GAP;
    String year = String.valueOf(variant.year());
    svg.text(behind, last, SMALL, Anchor.START, year, Svg.SOFTLY);
    svg.text(Svg.NARROW - CHANGE, y, LETTERS, Anchor.END, value(variant, spread));
    if (variant != ablation.base()) {
      String change = measure.change(ablation.change(variant, measure));
      String fill = "fill=\"" + colour + "\" font-weight=\"bold\"";
      svg.text(Svg.NARROW, y, 13, Anchor.END, change, fill);
    }
  }

  /** The name in as many lines as it needs to leave room for the year and the numbers. */
  private List<String> name(Variant variant) {
    double numbers = TextWidth.of(value(variant, variant.spread(measure)), LETTERS);
    double year = TextWidth.of(String.valueOf(variant.year()), SMALL);
    double room = Svg.NARROW - CHANGE - numbers - year - 2 * GAP;
    return Wrap.toWidth(variant.name(), room, LETTERS);
  }

  private double height(Variant variant) {
    return ROW + LINE * (name(variant).size() - 1);
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
