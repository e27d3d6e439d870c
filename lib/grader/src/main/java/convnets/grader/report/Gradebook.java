package convnets.grader.report;

import convnets.grader.sandbox.Level;
import java.util.List;

/**
 * All grades of a run.
 *
 * @param level how far the answers were shut in
 * @param findings what the self-test of the walls showed, for the teacher
 * @param grades one for each student, in the order in which they were named
 * @param failures for each student without a verdict, why the grader failed
 */
public record Gradebook(
    Level level, List<String> findings, List<Graded> grades, List<String> failures) {}
