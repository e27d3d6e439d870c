package convnets.grader.judge;

import java.util.List;
import java.util.Map;

/**
 * What became of an answer's source: classes to send to a worker, or problems to show.
 *
 * @param answer the name of the class that answers the exercise
 * @param classes each class's bytes by its name, never loaded on this side
 * @param problems why there are no classes; empty if there are
 */
record Compiled(String answer, Map<String, byte[]> classes, List<Problem> problems) {
  static Compiled failed(String answer, List<Problem> problems) {
    return new Compiled(answer, Map.of(), problems);
  }
}
