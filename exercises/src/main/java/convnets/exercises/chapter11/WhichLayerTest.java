package convnets.exercises.chapter11;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.grader.api.Expect;
import convnets.grader.api.Points;
import convnets.grader.api.Visible;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What students see of the check of 11.1. */
@Visible
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
public class WhichLayerTest {
  @Test
  @Order(1)
  @Points(1)
  @DisplayName("AlexNet's first layer has 34,848 weights, and biases; that of ResNet has none")
  void weightsAndBiasesAreToldFromTheCounts(WhichLayerExercise answer) {
    int[] alexnet = {96, 55, 55};
    int[] resnet = {64, 112, 112};
    assertEquals(34_848, answer.weights(alexnet, 105_415_200), "105,415,200 MACs on 55×55");
    assertTrue(answer.hasBiases(alexnet, 34_944, 105_415_200), "34,944 parameters");
    assertFalse(answer.hasBiases(resnet, 9_408, 118_013_952), "ResNet: 9,408 parameters");
  }

  @Test
  @Order(2)
  @Points(1)
  @DisplayName("AlexNet's first kernel is 11×11; its second 5×5, in two groups")
  void kernelAndGroupsGoTogether(WhichLayerExercise answer) {
    Expect.same("3 to 96 maps", new int[] {11, 1}, answer.kernelAndGroups(3, 96, 34_848));
    Expect.same("96 to 256 maps", new int[] {5, 2}, answer.kernelAndGroups(96, 256, 307_200));
    Expect.same("one kernel a map", new int[] {3, 64}, answer.kernelAndGroups(64, 64, 576));
  }

  @Test
  @Order(3)
  @Points(1)
  @DisplayName("3×3 in 36 groups has as many weights as 1×1 in 4: the fewest groups are the answer")
  void countsDoNotTellEverything(WhichLayerExercise answer) {
    Expect.same("324 weights", new int[] {1, 4}, answer.kernelAndGroups(36, 36, 324));
    Expect.same("325 weights", new int[] {0, 0}, answer.kernelAndGroups(36, 36, 325));
    Expect.same("3 to 8 maps", new int[] {0, 0}, answer.kernelAndGroups(3, 8, 8));
  }

  @Test
  @Order(4)
  @Points(1)
  void aKernelFindsItsPlaces(WhichLayerExercise answer) {
    Expect.same("AlexNet, 227 to 55", new int[] {4, 0}, answer.strideAndPad(227, 55, 11));
    Expect.same("ResNet, 224 to 112", new int[] {2, 3}, answer.strideAndPad(224, 112, 7));
    Expect.same("VGG, 224 to 224", new int[] {1, 1}, answer.strideAndPad(224, 224, 3));
    Expect.same("LeNet-5, 5 to 1", new int[] {1, 0}, answer.strideAndPad(5, 1, 5));
    Expect.same("5 to 9", new int[] {0, 0}, answer.strideAndPad(5, 9, 3));
  }

  @Test
  @Order(5)
  @Points(1)
  void aWholeLayerIsFound(WhichLayerExercise answer) {
    int[] actual =
        answer.layer(new int[] {96, 27, 27}, new int[] {256, 27, 27}, 307_456, 223_948_800);
    Expect.same("AlexNet's second layer", new int[] {5, 1, 2, 2, 1}, actual);
    actual = answer.layer(new int[] {256, 56, 56}, new int[] {128, 28, 28}, 32_768, 25_690_112);
    Expect.same("a layer of ResNet", new int[] {1, 2, 0, 1, 0}, actual);
  }
}
