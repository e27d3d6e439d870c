package convnets.view.drawing;

import static convnets.view.drawing.Markup.escape;

/**
 * A page of its own for a browser: light or dark as its reader likes it, as wide as the screen, and
 * asking no server for anything.
 *
 * @param title what the browser's tab says
 * @param body pieces of HTML, one below the other
 */
public record Page(String title, String body) {
  private static final String START = """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta name="color-scheme" content="light dark"/>
      <meta http-equiv="Content-Security-Policy"
        content="default-src 'none'; img-src data:; style-src 'unsafe-inline';
          script-src 'unsafe-inline'"/>
      <title>%s</title>
      <style>
      body { font-family: Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif;
        line-height: 1.45; margin: 0 auto; max-width: 1000px; padding: 12px 16px 48px; }
      .cv-wide { overflow-x: auto; }
      .cv-wide:focus-visible { outline: 2px solid #4b86d6; outline-offset: 1px; }
      .cv-hint { display: none; font-size: 12px; margin: 0 0 4px; text-align: right; }
      .cv-phone { display: none; }
      %s
      @media (max-width: 600px) {
        body { padding: 8px 8px 40px; }
        .cv-hint, .cv-phone { display: block; }
        .cv-desk { display: none; }
      }
      </style>
      </head>
      <body>
      """;

  /** Returns the page as one file. */
  public String html() {
    return START.formatted(escape(title), Svg.WHOLE) + body + "\n</body>\n</html>\n";
  }
}
