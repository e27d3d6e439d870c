package convnets.train;

import static convnets.data.Augmentations.centreCrop;
import static convnets.data.Augmentations.mirror;
import static convnets.data.Augmentations.tenCrops;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.out;
import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.data.Dataset;
import convnets.data.Digits;
import convnets.data.Preprocessing;
import convnets.models.LeNet5;
import convnets.nn.Architecture;
import convnets.nn.Network;
import convnets.tensor.InPlace;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a network says to several views of a picture, and the mean of it. */
class MeanPredictionTest {
  private static final double LOG3 = Math.log(3);

  /** Two pixels in, two scores out: log 3 and log 9 times the first pixel, and 0. */
  private static Network network(Architecture table, double weight) {
    Network network = table.build(1, REFERENCE);
    Tensor w = network.parameter("F.weight").value();
    InPlace.copy(w, Tensor.of(REFERENCE, w.shape(), new double[] {weight, 0, 0, 0}));
    return network;
  }

  private static Architecture table() {
    return Architecture.of("two", Shape.of(1, 1, 2)).row("F", out(2), linear(2));
  }

  /** One picture, white on the left and black on the right. */
  private static Dataset one() {
    return Dataset.of(
        "one", Shape.of(1, 1, 2), new byte[] {(byte) 255, 0}, new int[] {1}, List.of("a", "b"));
  }

  private static Preprocessing asItIs() {
    return mirror().then(mirror());
  }

  @Test
  void probabilitiesAreAveragedNotScores() {
    // as it is: scores log 3 and 0, so 3/4 and 1/4; mirrored: 0 and 0, so 1/2 and 1/2
    Network network = network(table(), LOG3);
    double[][] mean =
        MeanPrediction.of(network, one(), List.of(asItIs(), mirror())).probabilities();
    assertArrayEquals(new double[] {(0.75 + 0.5) / 2, (0.25 + 0.5) / 2}, mean[0], 1e-12);
  }

  @Test
  void threeViewsCountAThirdEach() {
    Network network = network(table(), LOG3);
    double[][] mean =
        MeanPrediction.of(network, one(), List.of(asItIs(), mirror(), mirror())).probabilities();
    assertArrayEquals(new double[] {1.75 / 3, 1.25 / 3}, mean[0], 1e-12);
  }

  @Test
  void whereTheSmallestWinsItIsTheMostProbable() {
    Network network = network(table().smallestWins(), LOG3);
    double[][] mean =
        MeanPrediction.of(network, one(), List.of(asItIs(), mirror())).probabilities();
    assertArrayEquals(new double[] {0.375, 0.625}, mean[0], 1e-12);
    Evaluation evaluation = Evaluation.of(network, one(), List.of(asItIs(), mirror()));
    assertEquals(1, evaluation.answer(0));
    assertEquals(0, evaluation.mistakes());
  }

  @Test
  void ofEqualsTheFirstIsTheAnswer() {
    double[][] even = {{0.5, 0.5}, {0.2, 0.8}, {0.4, 0.2}};
    assertArrayEquals(new int[] {0, 1, 0}, new MeanPrediction(even).answers());
  }

  @Test
  void oneViewAnswersAsWithoutViews() {
    Dataset test = Digits.load().test().shuffled(2).first(150); // two batches
    for (Architecture table : List.of(LeNet5.original(), LeNet5.modern(10))) {
      Network lenet = table.build(3, REFERENCE);
      Evaluation plain = Evaluation.of(lenet, test);
      Evaluation viewed = Evaluation.of(lenet, test, List.of(centreCrop(28)));
      for (int i : IntStream.range(0, 150).toArray()) {
        assertEquals(plain.answer(i), viewed.answer(i), table.name() + ", picture " + i);
      }
    }
  }

  @Test
  void alexNetsTenViewsGiveOneAnswerAPicture() {
    Dataset test = Digits.load().test().shuffled(2).first(20);
    Network lenet = LeNet5.modern(10).build(3, REFERENCE);
    double[][] mean = MeanPrediction.of(lenet, test, tenCrops(24)).probabilities();
    assertEquals(20, mean.length);
    for (double[] probabilities : mean) {
      assertEquals(1, IntStream.range(0, 10).mapToDouble(k -> probabilities[k]).sum(), 1e-12);
    }
  }

  @Test
  void withoutAViewThereIsNoAnswer() {
    Network network = network(table(), 1);
    Exception e = assertThrows(
        IllegalArgumentException.class, () -> Evaluation.of(network, one(), List.of()));
    assertEquals("evaluation of one: needs at least one view of each picture", e.getMessage());
  }
}
