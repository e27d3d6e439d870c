package convnets.solutions;

import static convnets.nn.Blocks.linear;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.exercises.chapter11.CapstonePlan;
import convnets.exercises.chapter11.CapstoneTraining;
import convnets.models.LeNet5;
import convnets.nn.Architecture;
import convnets.nn.Initializer;
import convnets.tensor.Shape;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.opentest4j.AssertionFailedError;

/** What the judge of 11.4 does with a plan: it trains it once, and says in words how that went. */
class CapstoneTrainingTest {
  private final CapstoneTraining training = new CapstoneTraining();

  private static CapstonePlan plan(String rows) {
    return CapstonePlan.of(rows.split(" "));
  }

  private String why(CapstonePlan plan) {
    return assertThrows(AssertionFailedError.class, () -> training.checkVisible(plan, 70))
        .getMessage();
  }

  @Test
  void theBudgetIsATwentiethOfWhatLeNet5Spends() {
    long lenet = LeNet5.modern(10).plan().macs();
    assertEquals(416_520, lenet);
    assertEquals(lenet, 20 * CapstonePlan.BUDGET);
  }

  @Test
  void theSameRowsAndTheSameSeedKnowTheSamePictures() {
    CapstonePlan linear = plan("avgpool FC-10");
    String known = training.checkUnseen(linear, 0, new Random(5));
    assertEquals(known, new CapstoneTraining().checkUnseen(linear, 0, new Random(5)));
    assertTrue(known.matches("of 2,000 pictures it knows 7\\d\\.\\d %; counted by the library:.*"));
  }

  @Test
  void oneNetworkIsTrainedAndNoOther() {
    training.checkVisible(plan("avgpool avgpool FC-10"), 0);
    assertEquals(
        "other rows than when it was asked before ==> expected: <[avgpool, avgpool, FC-10]>"
            + " but was: <[avgpool, FC-10]>",
        why(plan("avgpool FC-10")));
  }

  @Test
  void whoeverHasNotLearnedIsToldThatGuessingIsAsGood() {
    String dead = why(plan("avgpool avgpool conv1-1 conv1-1 conv1-1 conv1-1 conv1-1 FC-10"));
    assertTrue(dead.startsWith("70 % are asked for: of 2,000 pictures it knows "), dead);
    assertTrue(dead.endsWith(". Whoever guesses knows 10 %: it has not learned"), dead);
  }

  @Test
  void aLossThatIsNoNumberIsToldInWords() {
    Initializer huge = Initializer.constant(1e200);
    Architecture bursts = Architecture.of("your network", Shape.of(1, 28, 28))
        .row("row 0", linear(10).from(Initializer.gaussian(1e308), huge));
    assertEquals(
        "the training failed: the loss became so large that it was no number any more. Fewer rows,"
            + " or bn between them, keep the numbers small",
        why(new CapstonePlan(List.of("FC-10"), bursts.plan())));
  }

  @Test
  void anInterruptEndsTheTrainingAndIsPassedOn() {
    Thread.currentThread().interrupt();
    String interrupted = why(plan("avgpool FC-10"));
    assertTrue(Thread.interrupted(), "whoever runs the check hears it too");
    assertEquals("the training was interrupted", interrupted);
  }

  @Test
  void whatIsTooDearIsNotTrained() {
    assertEquals(
        "counted by the library: 142,688 of 20,826 products for a picture; the dearest is row 2,"
            + " conv3-8, with 79 % of them",
        why(plan("maxpool conv3-8 conv3-8 FC-10")));
  }
}
