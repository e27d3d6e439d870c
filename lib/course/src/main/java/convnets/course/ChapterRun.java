package convnets.course;

import com.google.gson.Gson;
import java.util.List;
import java.util.Locale;

/** What is known of a notebook that runs: its cells so far, its kernel's memory, its failure. */
final class ChapterRun {
  private static final Gson JSON = new Gson();
  private static final int WIDTH = 60;

  private final String chapter;
  private final Course course;
  private final Demand demand;
  private int cells;
  private int done;
  private int failed;
  private int faulty;
  private double seconds;
  private long peak;

  ChapterRun(String chapter, Course course, Demand demand) {
    this.chapter = chapter;
    this.course = course;
    this.demand = demand;
  }

  /** Takes a line of the helper and shows it as a line of progress. */
  void tell(String line) {
    CellEvent event = JSON.fromJson(line, CellEvent.class);
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
      return;
    }
    List<String> faults = event.faults(demand);
    faulty += faults.isEmpty() ? 0 : 1;
    faults.forEach(fault -> course.print("%s, cell \"%s\": %s", chapter, event.id(), fault));
  }

  /** Returns whether every cell ran, and shows what is asked for. */
  boolean passed() {
    return isWhole() && faulty == 0;
  }

  /** Returns whether every cell ran. */
  boolean isWhole() {
    return failed == 0 && done == cells && cells > 0;
  }

  /** Returns the line of the closing table. */
  String row() {
    String row = String.format(
        Locale.ROOT, "%-24s %5d %8.1f %12s", chapter, done, seconds, Memory.text(peak));
    if (passed()) {
      return row;
    }
    if (isWhole()) {
      return row + "  not as promised: " + faulty + (faulty == 1 ? " cell" : " cells");
    }
    return row + (failed > 0 ? "  failed in cell " + failed : "  did not run to its end");
  }

  /** Returns the head of the closing table. */
  static String head() {
    return String.format("%-24s %5s %8s %12s", "chapter", "cells", "seconds", "peak memory");
  }

  private void show(CellEvent event) {
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
