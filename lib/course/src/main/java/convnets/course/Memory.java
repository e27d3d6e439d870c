package convnets.course;

import java.util.Locale;

/** Amounts of memory as people write them. */
final class Memory {
  private static final double MEBI = 1 << 20;
  private static final double GIBI = 1 << 30;

  private Memory() {}

  /** Returns "512 MB" or "23.4 GB", in powers of 1,024. */
  static String text(long bytes) {
    return bytes < GIBI
        ? String.format(Locale.ROOT, "%.0f MB", bytes / MEBI)
        : String.format(Locale.ROOT, "%.1f GB", bytes / GIBI);
  }
}
