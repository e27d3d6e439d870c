package convnets.solutions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.exercises.chapter11.CapstonePlan;
import java.util.Collections;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.AssertionFailedError;

/** What the judge says of rows that it does not train, all of it before memory is taken. */
class CapstonePlanTest {
  private static final String WORDS = "there may be conv1-N, conv3-N, conv5-N, depthwise3, bn,"
      + " maxpool, avgpool, mean and FC-N, with N from 1 to 999";

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of(
            "conv3-8 FC-9",
            "row 1 of 2 is \"FC-9\"; the last row has to be FC-10, which"
                + " tells the ten classes apart"),
        Arguments.of("conf3-8 FC-10", "row 0 of 2 is \"conf3-8\"; " + WORDS),
        Arguments.of("conv3-0 FC-10", "row 0 of 2 is \"conv3-0\"; " + WORDS),
        Arguments.of("conv3-1000000 FC-10", "row 0 of 2 is \"conv3-1000000\"; " + WORDS),
        Arguments.of("conv7-8 FC-10", "row 0 of 2 is \"conv7-8\"; " + WORDS),
        Arguments.of(
            "mean conv3-8 FC-10",
            "row 1 of 3 is \"conv3-8\"; there are no maps any more"
                + " behind mean or FC-N, only FC-N may follow"),
        Arguments.of(
            "FC-8 bn FC-10",
            "row 1 of 3 is \"bn\"; there are no maps any more behind"
                + " mean or FC-N, only FC-N may follow"),
        Arguments.of(
            "maxpool maxpool maxpool avgpool maxpool FC-10",
            "row 4 of 6 is \"maxpool\"; a pooling needs maps of 2×2 or more, these have 1×1"),
        Arguments.of(
            "conv1-20 bn FC-10",
            "for a picture all rows together give 31,370"
                + " numbers, but 8,000 are allowed: pool earlier, or take fewer filters"));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void rowsThatAreNoNetworkAreNamed(String rows, String why) {
    assertEquals(why, why(rows.split(" ")));
  }

  @Test
  void thereAreNeitherNoRowsNorTenThousand() {
    assertEquals("there are 0 rows, but 1 to 24 are allowed", why());
    String[] many = Collections.nCopies(10_000, "bn").toArray(new String[0]);
    assertEquals("there are 10,000 rows, but 1 to 24 are allowed", why(many));
  }

  @Test
  void aHugeWordIsQuotedInPart() {
    assertEquals(
        "row 0 of 2 is \"conv3-888888888888888888…\"; " + WORDS,
        why("conv3-" + "8".repeat(1_000_000), "FC-10"));
  }

  @Test
  void aNetworkThatIsTooDearIsToldWhatItCostsAndWhere() {
    CapstonePlan dear = CapstonePlan.of(new String[] {"conv5-4", "maxpool", "conv3-4", "FC-10"});
    AssertionFailedError e = assertThrows(AssertionFailedError.class, dear::checkBudget);
    assertEquals(
        "counted by the library: 114,464 of 20,826 products for a picture; the dearest is row 0,"
            + " conv5-4, with 68 % of them",
        e.getMessage());
  }

  @Test
  void theLargestWordsAreCountedWithoutANumberBeingStored() {
    assertEquals(
        "for a picture all rows together give 1,566,442 numbers, but 8,000 are allowed: pool"
            + " earlier, or take fewer filters",
        why("conv3-999", "conv5-999", "FC-10"));
  }

  private static String why(String... rows) {
    return assertThrows(AssertionFailedError.class, () -> CapstonePlan.of(rows)).getMessage();
  }
}
