package convnets.grader;

import convnets.grader.judge.CheckResult;
import convnets.grader.judge.SourceText;
import convnets.grader.report.HtmlReport;
import convnets.grader.report.TextReport;
import convnets.kernel.Extension;
import convnets.kernel.MimeBundle;
import convnets.kernel.Registry;
import convnets.kernel.Session;
import java.util.List;
import java.util.Optional;

/**
 * Teaches notebooks {@code %%check 3.1}: the cell's class is defined as in any cell, checked, and
 * the report stands below it. A cell that is not solved yet is no error. And {@code %submit 4711},
 * which packs the notebook to hand it in.
 */
public final class CheckExtension implements Extension {
  private final SubmitMagic submit = SubmitMagic.ofThisKernel();

  /** Creates the extension. */
  public CheckExtension() {}

  @Override
  public void install(Registry registry) {
    registry
        .cellMagic("check", "checks the answer to an exercise: %%check 3.1", this::check)
        .lineMagic("submit", "packs the notebook to hand it in: %submit 4711", submit::run)
        .renderer(CheckResult.class, CheckExtension::render)
        .errorView(UnknownExerciseException.class, unknown -> Optional.of(unknown.getMessage()));
  }

  private static MimeBundle render(CheckResult result) {
    return MimeBundle.html(HtmlReport.of(result)).and("text/plain", TextReport.of(result));
  }

  /** Checks first: an answer that does not compile has its report and no other error. */
  private Object check(Session session, List<String> arguments, String body) throws Exception {
    String id = arguments.isEmpty() ? "" : arguments.get(0);
    // The magic's own line is the cell's first.
    String source = "%%check " + id + "\n" + body;
    CheckResult result = Check.run(id, source);
    submit.checked(id, source);
    session.display(result);
    if (result.compiled()) {
      session.evaluate(SourceText.of(body).text());
    }
    return null;
  }
}
