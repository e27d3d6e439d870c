package convnets.view.inside;

import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import convnets.view.drawing.Svg.Anchor;
import convnets.view.drawing.TextWidth;
import convnets.view.drawing.Wrap;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A confusion matrix as a picture: right answers blue on the diagonal, mistakes red beside it. */
@SuppressWarnings("ArrayRecordComponent") // drawn, never compared
record ConfusionDrawing(List<String> classes, int[][] counts, String hardest) {
  private static final double HEIGHT = 28;
  private static final double LINE = 17;

  Picture draw(String title, String rate) {
    Svg svg = new Svg().title(title);
    svg.text(0, 32, 12, Anchor.START, rate);
    for (int i = 0; i < hardestLines().size(); i++) {
      svg.text(0, 49 + LINE * i, 12, Anchor.START, hardestLines().get(i));
    }
    double left = left();
    double top = top();
    head(svg, left, top);
    for (int truth = 0; truth < size(); truth++) {
      row(svg, left, top, truth);
    }
    totals(svg, left, top);
    double width = Math.max(width(), Svg.titleWidth(title));
    return svg.on(title, rate + "; " + hardest, width, top + (size() + 1) * HEIGHT + 4);
  }

  /** As wide as the largest number asks for, so that ten classes find room on a phone. */
  private double cell() {
    int most = IntStream.range(0, size())
        .map(answer -> Arrays.stream(counts).mapToInt(row -> row[answer]).sum())
        .max()
        .orElse(0);
    return Math.max(HEIGHT - 1, TextWidth.of(Markup.format("%,d", most), 12) + 4);
  }

  private double width() {
    int all = Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    double totals = TextWidth.of(Markup.format("%,d", all), 12);
    return left() + size() * cell() + 6 + Math.max(totals, TextWidth.of("total", 12));
  }

  private List<String> hardestLines() {
    return Wrap.toWidth(hardest, Math.max(Svg.NARROW, width()), 12);
  }

  private void head(Svg svg, double left, double top) {
    double middle = left + size() * cell() / 2;
    svg.text(
        middle,
        59 + LINE * hardestLines().size(),
        12,
        Anchor.MIDDLE,
        "what the network saw",
        Svg.SOFTLY);
    svg.add("<text transform=\"translate(%s %s) rotate(-90)\" font-size=\"12\" %s>%s</text>"
        .formatted(
            "12",
            Markup.number(top + size() * HEIGHT / 2),
            "text-anchor=\"middle\" " + Svg.SOFTLY,
            "what it shows"));
    for (int i = 0; i < size(); i++) {
      double x = left + (i + 0.5) * cell();
      if (upright()) {
        svg.text(x, top - 8, 12, Anchor.MIDDLE, classes.get(i));
      } else {
        svg.add("<text transform=\"translate(%s %s) rotate(-45)\" font-size=\"12\">%s</text>"
            .formatted(
                Markup.number(x - 2), Markup.number(top - 8), Markup.escape(classes.get(i))));
      }
    }
  }

  private void row(Svg svg, double left, double top, int truth) {
    double y = top + truth * HEIGHT;
    svg.text(left - 8, y + 18, 12, Anchor.END, classes.get(truth));
    int total = Arrays.stream(counts[truth]).sum();
    for (int answer = 0; answer < size(); answer++) {
      int count = counts[truth][answer];
      double share = total == 0 ? 0 : (double) count / total;
      double x = left + answer * cell();
      svg.rect(
          x, y, cell() - 1, HEIGHT - 1, "fill=\"" + fill(truth == answer, count, share) + "\"");
      if (count > 0) {
        boolean dark = truth == answer && share > 0.5;
        String ink = "fill=\"" + (dark ? "#ffffff" : Svg.INK) + "\"";
        svg.text(x + cell() / 2, y + 18, 12, Anchor.MIDDLE, Markup.format("%,d", count), ink);
      }
    }
  }

  private void totals(Svg svg, double left, double top) {
    double right = width();
    double bottom = top + size() * HEIGHT + 20;
    for (int i = 0; i < size(); i++) {
      int column = i;
      int shown = Arrays.stream(counts[i]).sum();
      int seen = Arrays.stream(counts).mapToInt(row -> row[column]).sum();
      svg.text(
          right, top + i * HEIGHT + 18, 12, Anchor.END, Markup.format("%,d", shown), Svg.SOFTLY);
      double x = left + (i + 0.5) * cell();
      svg.text(x, bottom, 12, Anchor.MIDDLE, Markup.format("%,d", seen), Svg.SOFTLY);
    }
    int all = Arrays.stream(counts).flatMapToInt(Arrays::stream).sum();
    svg.text(right, bottom, 12, Anchor.END, Markup.format("%,d", all), Svg.SOFTLY);
    svg.text(left - 8, bottom, 12, Anchor.END, "total", Svg.SOFTLY);
    svg.text(right, top - 8, 12, Anchor.END, "total", Svg.SOFTLY);
  }

  /** Deep blue for what is always right, and a red that shows even a single mistake. */
  private static String fill(boolean right, int count, double share) {
    if (count == 0) {
      return right ? "#eaf0f8" : "#f1f3f5";
    }
    double way = right ? share : Math.min(1, 0.25 + 6 * share);
    int[] from = right ? new int[] {0xea, 0xf0, 0xf8} : new int[] {0xfd, 0xed, 0xe9};
    int[] to = right ? new int[] {0x1f, 0x55, 0xa5} : new int[] {0xe8, 0x6f, 0x5c};
    StringBuilder colour = new StringBuilder("#");
    for (int i = 0; i < 3; i++) {
      colour.append(Markup.format("%02x", Math.round(from[i] + way * (to[i] - from[i]))));
    }
    return colour.toString();
  }

  /** Where the cells lie in the whole drawing: left, top, and the width and height of one. */
  List<Double> place() {
    return List.of(Svg.MARGIN + left(), Svg.MARGIN + top(), cell(), HEIGHT);
  }

  private double left() {
    return names() + 30;
  }

  private double top() {
    return 45 + LINE * hardestLines().size() + head();
  }

  private int size() {
    return classes.size();
  }

  private double names() {
    return classes.stream().mapToDouble(name -> TextWidth.of(name, 12)).max().orElse(0);
  }

  private boolean upright() {
    return names() <= cell() - 4;
  }

  private double head() {
    return upright() ? 38 : 34 + 0.71 * names();
  }
}
