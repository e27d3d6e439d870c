package convnets.grader.report;

import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import convnets.grader.judge.CheckResult;
import convnets.grader.judge.Problem;
import convnets.grader.judge.TestResult;
import convnets.grader.sandbox.Level;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Collectors;

/** One student's grade as Gradescope reads it; hidden tests stay hidden until the teacher says. */
public final class GradescopeJson {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

  private GradescopeJson() {}

  /** Returns what stands in {@code results.json}. */
  public static String of(Graded graded, Level level) {
    ObjectNode root = JSON.createObjectNode();
    root.put("score", graded.points());
    root.put("output", output(graded, level));
    root.put("output_format", "text");
    root.putObject("extra_data").put("isolation", level.words());
    ArrayNode tests = root.putArray("tests");
    for (CheckResult result : graded.results()) {
      for (TestResult test : result.tests()) {
        test(tests.addObject(), result, test);
      }
    }
    try {
      // In no page may a text end a script that it stands in.
      return JSON.writeValueAsString(root).replace("<", "\\u003c") + "\n";
    } catch (IOException never) {
      throw new UncheckedIOException(never);
    }
  }

  private static String output(Graded graded, Level level) {
    String remarks = graded.remarks().stream()
        .map(remark -> "\n" + Cleaner.clean(StudentPage.said(remark)))
        .collect(Collectors.joining());
    String hidden = graded.results().stream()
        .map(result -> "\n" + result.id() + ": " + Words.hidden(result))
        .collect(Collectors.joining());
    return level.words() + remarks + hidden;
  }

  private static void test(ObjectNode node, CheckResult result, TestResult test) {
    String problems =
        result.problems().stream().map(Problem::sentence).collect(Collectors.joining("\n"));
    node.put("name", result.id() + " " + Cleaner.clean(test.name()));
    node.put("score", test.points()).put("max_score", test.maximum());
    node.put("status", test.passed() ? "passed" : "failed");
    node.put("output", Cleaner.clean(problems.isEmpty() ? test.why() : problems));
    node.put("output_format", "text");
    node.put("visibility", test.visible() ? "visible" : "after_published");
  }
}
