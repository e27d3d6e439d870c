package convnets.data.fetch;

import java.time.Duration;
import java.util.Locale;

/** Numbers as people read them, the same in every country. */
final class Words {
  private static final long MEGABYTE = 1_000_000;

  private Words() {}

  static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  /** Returns {@code 9.9 MB}; what is below a tenth of it is told in bytes. */
  static String size(long bytes) {
    return bytes < MEGABYTE / 10
        ? format("%,d bytes", bytes)
        : format("%.1f MB", bytes / (double) MEGABYTE);
  }

  /** Returns {@code 30 s}, or {@code 0.5 s}. */
  static String time(Duration time) {
    long millis = time.toMillis();
    return millis % 1_000 == 0
        ? format("%d s", millis / 1_000)
        : format("%.1f s", millis / 1_000.0);
  }
}
