package convnets.grader.grade;

import convnets.grader.sandbox.Level;
import java.util.List;

/**
 * What grades of one run have in common, since nobody may compare those that differ in it.
 *
 * @param format the form of the journal, which a later version may change
 * @param tests all tests with their points
 * @param seed a fingerprint of what hidden inputs are drawn from
 * @param level how far the answers were shut in
 * @param regardless whether hidden tests ran although nothing shut answers in
 */
record Terms(int format, List<String> tests, String seed, Level level, boolean regardless) {
  static final int FORMAT = 2;
}
