package convnets.grader.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.grader.Check;
import convnets.grader.ExercisePack;
import convnets.grader.Exercises;
import convnets.grader.api.Exercise;
import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Seed;
import convnets.grader.api.Visible;
import convnets.grader.judge.CheckResult;
import convnets.grader.judge.Limits;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is too long to read as numbers is drawn. */
class ContrastTest {
  /** Maps of nothing but their number. */
  @Exercise(id = "0.3", title = "Maps", answer = "Maps")
  interface Constant {
    double[][][] maps(int count, int side);
  }

  /** Its tests, which no build runs by itself. */
  static class Tests {
    @Test
    @Points(1)
    @Visible
    void large(Constant answer) {
      double[][][] maps = new double[3][4][4];
      maps[1][2][3] = 1;
      maps[2][0][0] = -2;
      Expect.same("maps", maps, answer.maps(3, 4));
    }

    @Test
    @Points(1)
    @Visible
    void small(Constant answer) {
      Expect.same("a map", new double[1][2][2], answer.maps(1, 2));
    }

    @Test
    @Points(1)
    void kept(Constant answer) {
      Expect.same("hidden maps", new double[3][5][5], answer.maps(3, 5));
    }
  }

  private static final ExercisePack PACK = new ExercisePack() {
    @Override
    public List<Class<?>> exercises() {
      return List.of(Constant.class);
    }

    @Override
    public List<Class<?>> tests() {
      return List.of(Tests.class);
    }
  };

  private static CheckResult check(String statement) {
    String answer = """
        class Maps {
          double[][][] maps(int count, int side) {
            double[][][] maps = new double[count][side][side];
            %s
            return maps;
          }
        }
        """.formatted(statement);
    Seed seed = new Seed("contrast", true);
    return Check.of(Exercises.of(PACK), seed, Limits.standard()).answer("0.3", answer);
  }

  private static long count(String html, String part) {
    return Pattern.compile(part, Pattern.LITERAL).matcher(html).results().count();
  }

  @Test
  void twoArraysStandSideBySideWithAFrameAroundTheFirstDifference() {
    CheckResult result = check("maps[0][0][0] = Double.NaN;");
    String html = HtmlReport.of(result);
    assertEquals(1, count(html, "<svg"), html);
    assertEquals(6, count(html, "<image"), "three maps, twice");
    assertEquals(
        4,
        count(html, "fill=\"none\" stroke=\"#000000\"")
            + count(html, "fill=\"none\" stroke=\"#ffffff\""));
    assertTrue(html.contains(">expected 3×4×4<") && html.contains(">your answer 3×4×4<"), html);
    assertTrue(
        html.contains("white is 0, red up to 2.00, blue down to −2.00, framed: the first"), html);
    assertTrue(html.contains("first difference, grey: no finite number<"), html);
    assertEquals(0, result.tests().get(0).contrast().first());
    assertFalse(result.tests().get(1).contrast().drawn(), "four numbers can be read");
    assertFalse(result.tests().get(2).contrast().drawn(), "hidden tests show nothing");
  }

  @Test
  void shapesThatDifferAreDrawnWithoutAFrame() {
    CheckResult result = check("if (count == 3) return new double[3][4][6];");
    String html = HtmlReport.of(result);
    assertTrue(html.contains("maps: expected 3×4×4, but got 3×4×6: axis 2 is 6, not 4"), html);
    assertTrue(html.contains(">your answer 3×4×6<"), html);
    assertEquals(0, count(html, "stroke=\"#000000\""));
  }

  @Test
  void whatIsTooLargeToDrawIsOnlySaid() {
    CheckResult result = check("if (count == 3) return new double[3][4][6000];");
    assertFalse(result.tests().get(0).contrast().drawn());
    assertEquals(0, count(HtmlReport.of(result), "<svg"));
  }
}
