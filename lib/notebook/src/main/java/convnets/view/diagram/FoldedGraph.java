package convnets.view.diagram;

import static convnets.view.drawing.Markup.escape;

import convnets.count.Outline;
import convnets.nn.NetworkPlan;
import convnets.nn.NetworkPlan.HeadPlan;
import convnets.nn.NetworkPlan.RowPlan;
import convnets.nn.Plan;
import convnets.view.diagram.BlockDiagram.Titled;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Widget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A network from top to bottom, a row of its table a card, with the shapes that go from one to the
 * next. A card that holds several operations unfolds to their drawing, without any script.
 */
record FoldedGraph(NetworkPlan network) {
  private static final String STYLE = """
      <style>
      .cv-widget.cv-graph { display: block; max-width: 920px; container-type: inline-size; }
      .cv-graph .cv-card { border: 1px solid #c5ccd4; border-left: 5px solid; border-radius: 5px;
        padding: 6px 10px; background: #ffffff; }
      .cv-graph summary { cursor: pointer; list-style: none; }
      .cv-graph summary::-webkit-details-marker { display: none; }
      .cv-graph summary::before, .cv-graph .cv-one::before { content: "▸"; float: left;
        width: 1.4em; color: inherit; }
      .cv-graph .cv-one::before { content: ""; height: 1em; }
      .cv-graph .cv-card[open] summary::before { content: "▾"; }
      .cv-graph .cv-line { display: grid; gap: 0 14px;
        grid-template-columns: 9.5em 1fr 12.5em 8.5em; }
      .cv-graph .cv-number { text-align: right; font-variant-numeric: tabular-nums; }
      .cv-graph .cv-edge { margin: 0 0 0 32px; padding: 3px 0; font-size: 12px;
        font-variant-numeric: tabular-nums; }
      .cv-graph .cv-side { margin: 2px 0 6px 48px; border-style: dashed; border-left: 5px solid; }
      .cv-graph .cv-inside { display: flex; flex-wrap: wrap; gap: 0 24px; align-items: center; }
      .cv-graph svg { flex: none; margin: -6px -12px; }
      .cv-graph svg > rect:first-of-type { fill: none; stroke: none; }
      .cv-numbers { border-collapse: collapse; flex: none; font-size: 11px; margin: 8px 0 4px;
        font-variant-numeric: tabular-nums; white-space: nowrap; }
      .cv-numbers th, .cv-numbers td { font-size: 11px; padding: 1px 0 1px 10px;
        text-align: right; font-weight: normal; }
      .cv-numbers :is(th, td):first-child { padding-left: 0; text-align: left; }
      .cv-numbers thead th { border-bottom: 1px solid #c5ccd4; }
      .cv-numbers tfoot td { border-top: 1px solid #c5ccd4; font-weight: bold; }
      .cv-numbers i { border: 1px solid; border-radius: 2px; display: inline-block; height: 8px;
        margin-right: 5px; width: 8px; }
      .cv-numbers .cv-brief { display: none; }
      .cv-graph .cv-keys { margin: 10px 0 0; font-size: 12px; }
      .cv-graph .cv-keys span { border-left: 5px solid; padding: 0 14px 0 5px; }
      @container (max-width: 560px) {
        .cv-graph .cv-line { grid-template-columns: max-content 1fr; }
        .cv-graph .cv-what { grid-column: 1 / -1; grid-row: 2; }
        .cv-graph .cv-name { grid-column: 1 / -1; }
        .cv-graph .cv-number { text-align: left; }
        .cv-graph .cv-card { padding: 6px 8px 6px 4px; }
        .cv-numbers :is(th, td):not(:first-child) { padding-left: 8px; }
        .cv-numbers .cv-full { display: none; }
        .cv-numbers .cv-brief { display: inline; }
      }
      </style>
      """;

  Picture draw() {
    String title = network.architecture().name() + ", drawn";
    StringBuilder html = new StringBuilder(Widget.STYLE).append(STYLE);
    html.append("<figure class=\"cv-widget cv-graph\">\n<figcaption>").append(escape(title));
    html.append("</figcaption>\n");
    edge(html, "input " + network.architecture().input());
    for (RowPlan row : network.rows()) {
      card(html, row.name(), row.plan(), "cv-card");
      for (HeadPlan head : network.heads()) {
        if (head.after().equals(row.name())) {
          edge(html, row.plan().output() + ", also to " + head.name());
          card(html, head.name(), head.plan(), "cv-card cv-side");
        }
      }
      edge(html, row.plan().output().toString());
    }
    html.append("<p class=\"cv-keys\"><b>").append(escape(costs(network))).append("</b>");
    html.append(", a row with ▸ unfolds</p>\n");
    keys(html);
    html.append("</figure>\n");
    return new Picture(Picture.Format.HTML, html.toString(), title + "\n" + words(network));
  }

  private static void edge(StringBuilder html, String words) {
    html.append("<p class=\"cv-edge\">↓ ").append(escape(words)).append("</p>\n");
  }

  private void card(StringBuilder html, String name, Plan plan, String style) {
    String line = Markup.format(
        "<span class=\"cv-line\"><b class=\"cv-name\">%s</b> <span class=\"cv-what\">%s</span> "
            + "<span class=\"cv-number\">%s</span> <span class=\"cv-number\">%s</span></span>",
        escape(name), escape(Outline.of(plan)), parameters(plan), macs(plan));
    String hue = "style=\"border-left-color: " + main(plan).stroke() + "\"";
    if (plan.operations().count() == 1) {
      html.append(Markup.format("<div class=\"%s cv-one\" %s>%s</div>\n", style, hue, line));
      return;
    }
    String inside = BlockDrawing.unfolded(new Titled(name, plan));
    html.append(Markup.format(
        "<details class=\"%s\" %s><summary>%s</summary>\n" + "%s</details>\n",
        style, hue, line, inside));
  }

  private static String parameters(Plan plan) {
    return plan.parameters() == 0 ? "" : Entry.parameters(plan);
  }

  private static String macs(Plan plan) {
    return Entry.work(plan) == 0 ? "" : Entry.macs(plan);
  }

  /** The kind of the operation that costs most; the first one, if none does. */
  private static Kind main(Plan plan) {
    if (plan.operations().anyMatch(operation -> Entry.work(operation) > 0)) {
      return plan.operations()
          .max(Comparator.comparingLong(Entry::work))
          .map(Kind::of)
          .orElseThrow();
    }
    return plan.operations().findFirst().map(Kind::of).orElseThrow();
  }

  private void keys(StringBuilder html) {
    List<Kind> kinds = network
        .plans()
        .map(FoldedGraph::main)
        .distinct()
        .filter(kind -> !kind.words().isEmpty())
        .sorted()
        .toList();
    if (kinds.size() > 1) {
      html.append("<p class=\"cv-keys\">");
      for (Kind kind : kinds) {
        html.append(Markup.format(
            "<span style=\"border-left-color: %s\">%s</span> ", kind.stroke(), kind.words()));
      }
      html.append("</p>\n");
    }
  }

  /** What the whole network has and costs. */
  static String costs(NetworkPlan network) {
    long work = network.plans().mapToLong(Entry::work).sum();
    return Markup.format("%,d parameters, %s MACs", network.parameters(), Entry.brief(work));
  }

  static String words(NetworkPlan network) {
    String rows = network.rows().stream()
        .map(row -> words(row.name(), row.plan()))
        .collect(Collectors.joining("\n"));
    String heads = network.heads().stream()
        .map(head -> "\n" + words(head.name() + " (after " + head.after() + ")", head.plan()))
        .collect(Collectors.joining());
    return network.architecture().name() + ": input " + network.architecture().input() + "\n" + rows
        + heads + "\n" + costs(network);
  }

  private static String words(String name, Plan plan) {
    List<String> words = new ArrayList<>();
    words.add(name + ": " + Outline.of(plan) + " gives " + plan.output());
    words.add(parameters(plan));
    words.add(macs(plan));
    words.removeIf(String::isEmpty);
    return String.join(", ", words);
  }
}
