package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static Optional<String> difference(String before, String now, double loose) {
    return Figures.of(before).difference(Figures.of(now), loose);
  }

  private static void assertAgree(String before, String now) {
    assertEquals(Optional.empty(), difference(before, now, 0));
  }

  private static void assertDiffer(String what, String before, String now) {
    assertEquals(Optional.of(what), difference(before, now, 0));
  }

  @Test
  void wordsHaveToBeTheSame() {
    assertAgree("ankle boot, shirt", "ankle boot, shirt");
    assertDiffer("\"boot,\" became \"shoe,\"", "ankle boot, shirt", "ankle shoe, shirt");
  }

  @Test
  void wholeNumbersHaveToBeTheSame() {
    assertAgree("60,000 parameters", "60,000 parameters");
    assertDiffer("\"60,000\" became \"60,001\"", "60,000 parameters", "60,001 parameters");
    assertDiffer("\"28\" became \"27\"", "1×28×28", "1×27×28");
  }

  @Test
  void otherFiguresMayBeTwoPerCentApart() {
    assertAgree("loss 1.00e-04, mean −0.500", "loss 1.02e-04, mean −0.509");
    assertDiffer("1.00 became 1.03, more than 2 % apart", "1.00", "1.03");
    assertDiffer("-0.500 became 0.500, more than 2 % apart", "-0.500", "0.500");
  }

  @Test
  void oneUnitOfTheLastDigitIsAlwaysNearEnough() {
    assertAgree("0.1 %", "0.2 %");
    assertAgree("at most 0.000004 apart", "at most 0.000003 apart");
    assertAgree("loss 4.2e-07", "loss 4.3e-07");
    assertDiffer("0.1 became 0.3, more than 2 % apart", "0.1 %", "0.3 %");
  }

  @Test
  void aLooseCellMayDifferInWholeNumbersToo() {
    assertEquals(Optional.empty(), difference("47 of 1,000: 4.7 %", "53 of 1,000: 5.3 %", 0.25));
    assertEquals(
        Optional.of("47 became 70, more than 25 % apart"),
        difference("47 of 1,000", "70 of 1,000", 0.25));
  }

  @Test
  void aTableIsAsWideAsItsFigures() {
    assertAgree("who  error\n----------\nA     9.99\n", "who   error\n-----------\nA     10.00\n");
  }

  @Test
  void whatIsMissingOrNewIsNamed() {
    assertDiffer("\"b\" is gone", "a b", "a");
    assertDiffer("\"b\" is new", "a", "a b");
    assertDiffer("\"4\" became \"four\"", "4", "four");
  }
}
