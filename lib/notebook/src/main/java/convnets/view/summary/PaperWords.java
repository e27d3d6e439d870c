package convnets.view.summary;

import convnets.models.Finding;
import convnets.models.PaperCheck;
import convnets.models.Papers;
import convnets.nn.Architecture;
import convnets.view.drawing.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a check against the paper finds, in a few lines. */
final class PaperWords {
  private static final int SHOWN = 3;

  private PaperWords() {}

  /** Returns the check, if a paper has a table of a network of this title. */
  static Optional<PaperCheck> check(Architecture architecture) {
    return Papers.architectures().contains(architecture.name())
        ? Optional.of(PaperCheck.of(architecture))
        : Optional.empty();
  }

  static List<String> of(PaperCheck check) {
    List<String> lines = new ArrayList<>();
    List<Finding> different = check.different();
    int entries = check.findings().size();
    lines.add(Markup.format(
        "Paper (%d, %s): %s%s%s.",
        check.paper().year(),
        check.table().section(),
        check.agrees()
            ? "all " + entries + " entries agree"
            : different.size() + " of " + entries + " entries differ",
        counted(check.deviations().size(), "difference on purpose", "differences on purpose"),
        counted(check.errata().size(), "erratum of its own", "errata of its own")));
    different.stream().limit(SHOWN).forEach(finding -> lines.add("  " + finding));
    if (different.size() > SHOWN) {
      lines.add("  and " + (different.size() - SHOWN) + " more: see PaperCheck.of");
    }
    return List.copyOf(lines);
  }

  private static String counted(int number, String one, String many) {
    return number == 0 ? "" : ", " + number + " " + (number == 1 ? one : many);
  }
}
