package convnets.data;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Says how one gets a data set that is not here: by our command, by the system's, by hand. */
record Remedy(SetFacts facts, Path cache) {
  private static final double MEGABYTE = 1e6;

  private static final List<String> COMES_WITH_THE_REPOSITORY = List.of(
      "It comes with the repository of convnets, in datasets. Start from a folder inside it,",
      "or say where it is: -Dconvnets.home=FOLDER");

  List<String> lines() {
    if (facts.comesWithTheCourse()) {
      return COMES_WITH_THE_REPOSITORY;
    }
    List<String> lines = new ArrayList<>();
    lines.add("To get it: " + command() + ", or in a notebook " + call());
    if (!facts.debian().isEmpty()) {
      lines.add("On Debian and Ubuntu: apt-get install " + facts.debian());
    }
    lines.addAll(byHand());
    return lines;
  }

  /** Returns the lines for somebody who has no network here, but elsewhere. */
  List<String> byHand() {
    Path folder = cache.resolve(facts.folder());
    if (facts.isArchive()) {
      SetFacts.Download archive = facts.downloads().get(0);
      return List.of(
          "Or download %s%s (%.0f MB) and unpack it"
              .formatted(facts.mirrors().get(0), archive.name(), archive.bytes() / MEGABYTE),
          "in " + folder);
    }
    List<String> lines = new ArrayList<>();
    lines.add("Or download each of them from one of these addresses (add the file's name):");
    facts.mirrors().forEach(mirror -> lines.add("  " + mirror));
    lines.add("into " + folder);
    return lines;
  }

  String command() {
    return "./course data fetch " + facts.name();
  }

  private String call() {
    return "Data.fetch(\"" + facts.name() + "\")";
  }
}
