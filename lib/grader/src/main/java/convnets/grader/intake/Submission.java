package convnets.grader.intake;

import convnets.grader.api.Exercise;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * What one student handed in, as far as it can be used.
 *
 * @param answers the answer to each exercise that has one, by number
 * @param remarks what was repaired, refused or noted
 */
public record Submission(Map<String, Found> answers, List<Remark> remarks) {
  /** Reads a submission, and never fails on what is in it: what cannot be read becomes a remark. */
  static Submission read(Path path, Collection<Exercise> exercises, Map<String, String> handouts) {
    Collected collected = DiskReader.read(path);
    new SlipCheck(handouts, collected).run();
    Map<String, Found> answers = new AnswerFinder(exercises, collected).answers();
    for (Exercise exercise : exercises) {
      if (!answers.containsKey(exercise.id())) {
        collected.remark(Remark.noted("no answer to " + exercise.id() + " was found"));
      }
    }
    return new Submission(answers, List.copyOf(collected.remarks()));
  }

  /** Returns this with a remark more, in front. */
  Submission with(Remark first) {
    List<Remark> all = new ArrayList<>(List.of(first));
    all.addAll(remarks);
    return new Submission(answers, List.copyOf(all));
  }
}
