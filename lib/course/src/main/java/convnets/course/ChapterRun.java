package convnets.course;

import com.google.gson.Gson;
import java.util.Locale;

/** What is known of a notebook that runs: its cells so far, its kernel's memory, its failure. */
final class ChapterRun {
  private static final Gson JSON = new Gson();
  private static final int WIDTH = 60;

  private final String chapter;
  private final Course course;
  private int cells;
  private int done;
  private int failed;
  private double seconds;
  private long peak;

  ChapterRun(String chapter, Course course) {
    this.chapter = chapter;
    this.course = course;
  }

  /** What the helper tells in a line; its names are those of the JSON. */
  private record Event(
      String kind, int cells, int number, String source, double seconds, long peak, String error) {}

  /** Takes a line of the helper and shows it as a line of progress. */
  void tell(String line) {
    Event event = JSON.fromJson(line, Event.class);
    if (event.kind().equals("start")) {
      cells = event.cells();
      return;
    }
    if (event.kind().equals("broken")) {
      course.print("%s", event.error());
      return;
    }
    done++;
    seconds += event.seconds();
    peak = Math.max(peak, event.peak());
    show(event);
    if (event.error() != null) {
      failed = event.number();
      course.print("%s", event.error());
    }
  }

  /** Returns whether every cell ran. */
  boolean passed() {
    return failed == 0 && done == cells && cells > 0;
  }

  /** Returns the line of the closing table. */
  String row() {
    String row = String.format(
        Locale.ROOT, "%-24s %5d %8.1f %12s", chapter, done, seconds, Memory.text(peak));
    if (passed()) {
      return row;
    }
    return row + (failed > 0 ? "  failed in cell " + failed : "  did not run to its end");
  }

  /** Returns the head of the closing table. */
  static String head() {
    return String.format("%-24s %5s %8s %12s", "chapter", "cells", "seconds", "peak memory");
  }

  private void show(Event event) {
    String first = event.source().strip().lines().findFirst().orElse("");
    String shown = first.length() > WIDTH ? first.substring(0, WIDTH - 1) + "…" : first;
    course.print(
        "%s",
        String.format(
            Locale.ROOT,
            "%s  cell %d/%d  %.1f s  %s",
            chapter,
            event.number(),
            cells,
            event.seconds(),
            shown));
  }
}
