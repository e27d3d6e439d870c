package convnets.kernel;

import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** One object in several forms, of which the page shows the richest that it can. */
public final class MimeBundle {
  private final Map<String, String> data;

  private MimeBundle(Map<String, String> data) {
    this.data = Collections.unmodifiableMap(data);
  }

  /** Returns a bundle with one form: text, or base64 for a binary type. */
  public static MimeBundle of(String mimeType, String data) {
    return new MimeBundle(Map.of()).and(mimeType, data);
  }

  /** Returns a bundle of plain text. */
  public static MimeBundle text(String text) {
    return of("text/plain", text);
  }

  /** Returns a bundle of HTML. */
  public static MimeBundle html(String html) {
    return of("text/html", html);
  }

  /** Returns a bundle of an SVG drawing. */
  public static MimeBundle svg(String svg) {
    return of("image/svg+xml", svg);
  }

  /** Returns a bundle of a PNG picture. */
  public static MimeBundle png(byte[] png) {
    return of("image/png", Base64.getEncoder().encodeToString(png));
  }

  /** Returns this bundle with one form more. */
  public MimeBundle and(String mimeType, String form) {
    Map<String, String> more = new LinkedHashMap<>(data);
    more.put(mimeType, form);
    return new MimeBundle(more);
  }

  /** Returns the forms by MIME type. */
  public Map<String, String> data() {
    return data;
  }
}
