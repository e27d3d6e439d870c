package convnets.view.training;

import static convnets.view.drawing.Markup.brief;
import static convnets.view.drawing.Markup.escape;

import convnets.replay.Imprint;
import convnets.replay.Replay;
import convnets.replay.Snapshot;
import convnets.train.History;
import convnets.view.drawing.Line;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Range;
import convnets.view.drawing.View;
import convnets.view.drawing.Widget;
import java.util.List;
import java.util.function.DoubleToIntFunction;
import java.util.stream.Stream;

/**
 * A recorded training to be played: a slider goes through its passes, and curves, filters and maps
 * follow. Without scripts it shows the last pass.
 *
 * @param replay what was recorded
 * @param own a training of the reader's, laid over
 */
public record ReplayPlayer(Replay replay, History own) implements View {
  private static final History NOBODYS = new History(List.of(), false);

  /** Returns the player of a recording. */
  public static ReplayPlayer of(Replay replay) {
    return new ReplayPlayer(replay, NOBODYS);
  }

  /** Returns this player with a training of one's own laid over the recorded one. */
  public ReplayPlayer with(History yours) {
    return new ReplayPlayer(replay, yours);
  }

  @Override
  public Picture picture() {
    String title = replay.origin().title() + " learning " + replay.run().data();
    Picture still = new Picture(Picture.Format.HTML, still(), toString());
    return new Widget(title, still, "replay.js", ReplayData.of(this)).picture();
  }

  /** The pass that the player begins at. */
  int last() {
    return Math.max(replay.epochs().size(), own.epochs().size());
  }

  List<ReplayChart> charts() {
    int passes = Math.max(1, last());
    if (own.epochs().isEmpty()) {
      return List.of(
          new ReplayChart("loss", passes, List.of(ReplayLines.loss(replay, false))),
          new ReplayChart("error in %", passes, ReplayLines.errors(replay)));
    }
    List<Line> errors = Stream.concat(
            ReplayLines.errors(own, List.of("your training", "your test")).stream(),
            ReplayLines.errorsBehind(replay).stream())
        .toList();
    List<Line> losses =
        List.of(ReplayLines.losses("your training", own), ReplayLines.loss(replay, true));
    return List.of(
        new ReplayChart("loss", passes, losses), new ReplayChart("error in %", passes, errors));
  }

  private String still() {
    StringBuilder html = new StringBuilder(ReplayStyle.STYLE);
    html.append("<p class=\"cv-say\">").append(escape(words(last()))).append("</p>\n");
    html.append("<div class=\"cv-controls\"></div>\n<div class=\"cv-charts\">\n");
    charts().forEach(chart -> html.append(chart.svg(last())));
    html.append("</div>\n<div class=\"cv-strips\">\n").append(subject());
    Snapshot latest = replay.snapshot(last());
    for (int i = 0; i < latest.imprints().size(); i++) {
      html.append(strip(i, latest.imprints().get(i)));
    }
    html.append("</div>\n");
    html.append(folded("All passes as a table", ReplayWords.passes(replay).picture()));
    html.append(folded("What was recorded", ReplayWords.origin(replay).picture()));
    return html.toString();
  }

  private String subject() {
    Imprint pixels = replay.subject().pixels();
    String caption = "input: a picture of \"" + replay.subject().label() + "\"";
    Range range = new Range(pixels.low(), pixels.high());
    return "<div class=\"cv-strip\"><p>%s</p>%s</div>\n"
        .formatted(escape(caption), image("", caption, pixels, range::grey));
  }

  private String strip(int number, Imprint imprint) {
    double extent = ReplayData.extent(replay, number);
    String caption = ReplayWords.caption(imprint, RowCounts.of(replay).of(imprint));
    return ("<div class=\"cv-strip\"><p>%s <span class=\"cv-scale\">%s<i></i>%s</span></p>"
            + "%s</div>\n")
        .formatted(
            escape(caption),
            brief(-extent),
            brief(extent),
            image(
                " data-cv-strip=\"" + number + "\"",
                caption,
                imprint,
                new Range(-extent, extent)::diverging));
  }

  private static String image(
      String mark, String caption, Imprint imprint, DoubleToIntFunction colours) {
    ReplayStrip strip = ReplayStrip.of(imprint);
    return "<img class=\"cv-tiles\"%s alt=\"%s\" width=\"%d\" height=\"%d\" src=\"%s\"/>"
        .formatted(
            mark,
            escape(caption),
            strip.width(),
            strip.height(),
            strip.paint(imprint, colours).dataUri());
  }

  private static String folded(String summary, Picture table) {
    return "<details><summary>%s</summary>\n%s</details>\n"
        .formatted(escape(summary), table.markup());
  }

  String words(int pass) {
    return ReplayWords.at(pass, replay, own);
  }

  /** Returns the recording in words: what was recorded, and its passes. */
  @Override
  public String toString() {
    return ReplayWords.origin(replay) + "\n" + ReplayWords.passes(replay);
  }
}
