package convnets.grader.judge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlannedTestTest {
  @Test
  void methodsAreReadAsSentences() {
    Map<String, String> sentences = Map.of(
        "equalExtentsFitAndAnExtentOf1FitsAll", "equal extents fit and an extent of 1 fits all",
        "aKernelOf5Has28PlacesOn32Pixels", "a kernel of 5 has 28 places on 32 pixels",
        "c3Has1516Parameters", "c3 has 1516 parameters",
        "threeIsOf3", "three is of 3",
        "x", "x");
    sentences.forEach((method, sentence) -> assertEquals(sentence, PlannedTest.words(method)));
  }
}
