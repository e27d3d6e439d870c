package convnets.grader.redteam;

import java.nio.file.Path;

/**
 * What an attack is told of its judge, so that it need not search.
 *
 * @param tests the folder of the tests
 * @param judge the judge's process
 * @param port where the judge listens
 * @param full whether it stands behind every wall, so that it counts as a leak to pass one
 */
record Aim(Path tests, long judge, int port, boolean full) {
  String in(String source) {
    return source
        .replace("$TESTS", tests.toString())
        .replace("$JUDGE", String.valueOf(judge))
        .replace("$PORT", String.valueOf(port))
        .replace("$FULL", String.valueOf(full));
  }
}
