package convnets.view.drawing;

import static convnets.view.drawing.Markup.escape;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/**
 * A picture that answers to mouse and keyboard. Its still is what a page without scripts shows, and
 * what a reader hears; where scripts run, a function of ours takes it over. Nothing is asked of any
 * server: function, numbers and pictures travel with the markup.
 *
 * @param title what it shows
 * @param still the picture before anybody touches it, and where no script runs
 * @param script the name of a file beside this class: one JavaScript function of (root, data)
 * @param data what the function is given, as JSON
 */
public record Widget(String title, Picture still, String script, Object data) implements View {
  public static final String STYLE = """
      <style>
      .cv-widget { background: #fbfcfd; color: #1c2733; border: 1px solid #c5ccd4;
        color-scheme: light;
        border-radius: 8px; margin: 4px 0; padding: 12px 16px; max-width: 100%;
        box-sizing: border-box; display: inline-block; font-size: 13px;
        font-family: Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans', sans-serif; }
      .cv-widget figcaption { font-weight: bold; font-size: 14px; margin: 0 0 6px; }
      .cv-widget tr { background: none !important; }
      .cv-still, .cv-wide { max-width: 100%; overflow: auto hidden; }
      .cv-still > svg { display: block; margin: -14px 0 -14px -16px; }
      .cv-still > svg > rect:first-of-type { stroke: none; }
      """ + Svg.WHOLE + """
      @media (max-width: 600px) { .cv-widget { padding: 10px; } }
      .cv-widget :focus-visible { outline: 2px solid #1f55a5; outline-offset: 1px; }
      </style>
      """;

  @Override
  public Picture picture() {
    String json = json();
    String function = function();
    String name = name(function + json + still.markup());
    String html = STYLE
        + "<figure class=\"cv-widget\" data-cv=\"%s\">\n<figcaption>%s</figcaption>\n"
            .formatted(name, escape(title))
        + "<div class=\"cv-still\">" + still.markup() + "</div>\n"
        + "<script type=\"application/json\">" + json + "</script>\n"
        + "</figure>\n"
        + "<script>//<![CDATA[\n" + begin(name, function) + "\n//]]></script>\n";
    return new Picture(Picture.Format.HTML, html, title + "\n" + still.text());
  }

  /** The same picture may stand on a page twice, and each of them is begun once. */
  private static String begin(String name, String function) {
    return """
        (() => {
        const enhance = %s;
        for (const root of document.querySelectorAll('figure[data-cv="%s"]')) {
          if (root.dataset.on) continue;
          root.dataset.on = "1";
          const data = root.querySelector('script[type="application/json"]');
          enhance(root, JSON.parse(data.textContent));
        }
        })();""".formatted(function.strip().replaceAll(";$", ""), name);
  }

  private String function() {
    try (InputStream in = Widget.class.getResourceAsStream(script)) {
      if (in == null) {
        throw new IllegalArgumentException(
            "there is no script " + script + " beside " + Widget.class);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the script " + script, e);
    }
  }

  /** JSON that may stand inside markup of any kind. */
  private String json() {
    try {
      return JsonMapper.builder()
          .build()
          .writeValueAsString(data)
          .replace("<", "\\u003c")
          .replace(">", "\\u003e")
          .replace("&", "\\u0026");
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(title + ": its data cannot be written as JSON", e);
    }
  }

  private static String name(String content) {
    CRC32 sum = new CRC32();
    sum.update(content.getBytes(StandardCharsets.UTF_8));
    return Long.toHexString(sum.getValue());
  }
}
