package convnets.view.diagram;

import convnets.nn.NetworkPlan;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Raster;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Draws a network as maps: shapes first, then pyramids over them, then words. */
record MapsDrawing(MapsLayout layout, Optional<Raster> image) {
  private static final int FEW = 12;
  private static final String SHEET = "fill=\"#ffffff\" stroke=\"#3c4a58\"";
  private static final String BLOCK = "fill=\"#e4eaf1\" stroke=\"#3c4a58\"";
  private static final String PYRAMID = "stroke=\"#1f55a5\" stroke-width=\"0.9\"";
  private static final String WINDOW = "fill=\"#1f55a5\" fill-opacity=\"0.18\" " + PYRAMID;
  private static final String FULL = "stroke=\"#8a94a0\" stroke-width=\"0.8\"";

  static Picture draw(NetworkPlan plan, Optional<Raster> image) {
    return new MapsDrawing(MapsLayout.of(plan), image).draw(plan.architecture().name());
  }

  private Picture draw(String title) {
    Svg svg = new Svg().title(title);
    for (int i = 0; i < stages().size(); i++) {
      shape(svg, i);
      label(svg, i);
    }
    for (int i = 1; i < stages().size(); i++) {
      if (stages().get(i).isMaps() && stages().get(i - 1).isMaps()) {
        pyramid(svg, i - 1, i);
      } else {
        fullConnection(svg, i - 1, i);
      }
      operation(svg, i);
    }
    return svg.on(title + ", drawn", story(), layout.width(), layout.arrows() + words());
  }

  private String story() {
    List<String> words = new ArrayList<>();
    for (Stage stage : stages()) {
      String how = stage.operation().isEmpty() ? "" : String.join(" ", stage.operation()) + " to ";
      words.add(how + stage.title() + " " + stage.size());
    }
    return String.join("; ", words);
  }

  /** The height of the words below the arrows. */
  private double words() {
    return stages().stream()
        .mapToDouble(stage -> 14.0 * stage.operation().size() + (stage.detail().isEmpty() ? 4 : 18))
        .max()
        .orElse(0);
  }

  private void shape(Svg svg, int i) {
    Stage stage = stages().get(i);
    double x = layout.left(i);
    double y = layout.top(i);
    if (!stage.isMaps()) {
      double foot = x + Stage.SLANT * stage.down();
      double bottom = y + stage.down();
      svg.polygon(BLOCK, x, y, x + Stage.BAR, y, foot + Stage.BAR, bottom, foot, bottom);
      units(svg, stage, x, y);
      return;
    }
    for (int sheet = 0; sheet < stage.sheets(); sheet++) {
      double shift = sheet * stage.shift();
      svg.rect(x + shift, y + shift, stage.across(), stage.down(), SHEET);
    }
    if (i == 0) {
      input(svg, stage, x, y);
    }
  }

  /** Where the units are few, each of them is seen. */
  private void units(Svg svg, Stage stage, double x, double y) {
    int units = stage.shape().size();
    for (int i = 1; units <= FEW && i < units; i++) {
      double down = stage.down() * i / units;
      double left = x + Stage.SLANT * down;
      svg.line(left, y + down, left + Stage.BAR, y + down, "stroke=\"#3c4a58\"");
    }
  }

  /** A picture in the middle of the input, or a capital letter as the paper has it. */
  private void input(Svg svg, Stage stage, double x, double y) {
    double unit = stage.across() / stage.shape().axis(2);
    if (image.isPresent()) {
      double width = image.get().width() * unit;
      double height = image.get().height() * unit;
      double left = x + (stage.across() - width) / 2;
      svg.image(left, y + (stage.down() - height) / 2, width, height, image.get());
      return;
    }
    double w = stage.across();
    double h = stage.down();
    svg.add("<path d=\"M%s %sL%s %sL%s %sM%s %sL%s %s\" %s/>"
        .formatted(
            Markup.number(x + 0.24 * w),
            Markup.number(y + 0.78 * h),
            Markup.number(x + 0.5 * w),
            Markup.number(y + 0.2 * h),
            Markup.number(x + 0.74 * w),
            Markup.number(y + 0.8 * h),
            Markup.number(x + 0.33 * w),
            Markup.number(y + 0.58 * h),
            Markup.number(x + 0.66 * w),
            Markup.number(y + 0.58 * h),
            "fill=\"none\" stroke=\"#1c2733\" stroke-width=\"5\" stroke-linecap=\"round\""));
  }

  private void label(Svg svg, int i) {
    Stage stage = stages().get(i);
    double x = layout.centres()[i];
    double y = layout.top(i) - 8;
    svg.text(x, y - 15, Stage.TITLE, Anchor.MIDDLE, stage.title());
    svg.text(x, y, Stage.TITLE, Anchor.MIDDLE, stage.size());
  }

  /** From the window on the front map to the one element that it feeds. */
  private void pyramid(Svg svg, int from, int to) {
    Stage source = stages().get(from);
    Stage target = stages().get(to);
    double width =
        source.across() * Math.min(1, (double) target.window() / source.shape().axis(2));
    double height =
        source.down() * Math.min(1, (double) target.window() / source.shape().axis(1));
    double x = layout.frontLeft(from) + 0.62 * (source.across() - width);
    double y = layout.frontTop(from) + 0.66 * (source.down() - height);
    double dot = Math.max(3, target.across() / target.shape().axis(2));
    double pointX = layout.frontLeft(to) + 0.26 * (target.across() - dot);
    double pointY = layout.frontTop(to) + 0.3 * (target.down() - dot);
    svg.rect(x, y, width, height, WINDOW);
    for (int corner = 0; corner < 4; corner++) {
      double right = corner % 2;
      double below = corner / 2;
      svg.line(
          x + right * width,
          y + below * height,
          pointX + right * dot,
          pointY + below * dot,
          PYRAMID + " stroke-opacity=\"0.75\"");
    }
    svg.rect(pointX, pointY, dot, dot, "fill=\"#1f55a5\"");
  }

  /** Everything with everything: straight and crossed lines between the ends. */
  private void fullConnection(Svg svg, int from, int to) {
    Stage source = stages().get(from);
    Stage target = stages().get(to);
    double top = source.isMaps() ? layout.frontTop(from) : layout.top(from);
    double bottom = top + source.down();
    double bottomX = layout.left(from) + source.width();
    double topX = bottomX - (source.isMaps() ? 0 : Stage.SLANT * source.down());
    double targetX = layout.left(to);
    double targetTop = layout.top(to);
    double footX = targetX + (target.isMaps() ? 0 : Stage.SLANT * target.down());
    double foot = targetTop + target.height();
    svg.line(topX, top, targetX, targetTop, FULL);
    svg.line(bottomX, bottom, footX, foot, FULL);
    svg.line(topX, top, footX, foot, FULL + " stroke-opacity=\"0.6\"");
    svg.line(bottomX, bottom, targetX, targetTop, FULL + " stroke-opacity=\"0.6\"");
  }

  private void operation(Svg svg, int to) {
    Stage stage = stages().get(to);
    double y = layout.arrows();
    double from = layout.centres()[to - 1] + 5;
    double tip = layout.centres()[to] - 5;
    svg.line(from, y, tip - 5, y, FULL);
    svg.polygon("fill=\"#8a94a0\"", tip, y, tip - 6, y - 3, tip - 6, y + 3);
    double line = y + 16;
    for (String words : stage.operation()) {
      svg.text(layout.between(to), line, Stage.TITLE, Anchor.MIDDLE, words);
      line += 14;
    }
    if (!stage.detail().isEmpty()) {
      svg.text(layout.between(to), line, 11, Anchor.MIDDLE, stage.detail(), Svg.SOFTLY);
    }
  }

  private List<Stage> stages() {
    return layout.stages();
  }
}
