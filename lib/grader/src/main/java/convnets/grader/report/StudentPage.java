package convnets.grader.report;

import convnets.grader.intake.Remark;
import convnets.grader.judge.CheckResult;
import convnets.grader.sandbox.Level;
import java.util.stream.Collectors;

/** What a student gets back: one page without scripts, on any screen, light or dark. */
public final class StudentPage {
  private static final String HEAD = """
      <!doctype html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta http-equiv="Content-Security-Policy"
        content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
      <title>%s</title>
      <style>
      :root{color-scheme:light dark}
      body{max-width:52em;margin:0 auto;padding:1em;font:1em/1.45 system-ui,sans-serif;
        overflow-wrap:anywhere}
      h1{margin:0}h2{margin:1.6em 0 .3em}
      .level{border-left:.3em solid #8888;padding-left:.7em}
      .none{border-color:#d32f2f}
      </style>
      </head>
      <body>
      """;

  private StudentPage() {}

  /** Returns the page. */
  public static String of(Graded graded, Level level) {
    String title = Cleaner.html(graded.student() + ": " + graded.sum());
    return HEAD.formatted(title)
        + HtmlReport.STYLE
        + "<h1>" + title + "</h1>\n"
        + "<p class=\"level " + level + "\">" + level.words() + "</p>\n"
        + remarks(graded)
        + graded.results().stream()
            .map(result -> section(graded, result))
            .collect(Collectors.joining())
        + "</body>\n</html>\n";
  }

  private static String remarks(Graded graded) {
    return graded.remarks().stream()
            .map(remark -> "<li>" + Cleaner.html(said(remark)) + "</li>\n")
            .collect(Collectors.joining("", graded.remarks().isEmpty() ? "" : "<ul>\n", ""))
        + (graded.remarks().isEmpty() ? "" : "</ul>\n");
  }

  static String said(Remark remark) {
    return switch (remark.kind()) {
          case REPAIRED -> "Repaired: ";
          case LATE -> "Late: ";
          case REFUSED -> "Not read: ";
          case NOTED -> "Note: ";
        }
        + remark.words();
  }

  private static String section(Graded graded, CheckResult result) {
    String place = graded.places().getOrDefault(result.id(), "");
    return "<section class=\"convnets-check\"><h2>"
        + Cleaner.html(Words.title(result))
        + "</h2>\n<p>"
        + Cleaner.html(graded.headline(result))
        + (place.isEmpty() ? "" : ", " + Cleaner.html(place))
        + "</p>\n"
        + (place.isEmpty() || result.notSolved() ? "" : HtmlReport.details(result))
        + "<p><small>"
        + Words.hidden(result)
        + "</small></p></section>\n";
  }
}
