package convnets.train;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.autograd.Parameter;
import convnets.data.Dataset;
import convnets.data.Digits;
import convnets.models.GoogLeNet;
import convnets.models.LeNet5;
import convnets.models.NiN;
import convnets.nn.Network;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The recipes are the papers': images a step, first rate, inertia, decay. */
class RecipeTest {
  private static final Dataset SOME = Digits.load().train().first(64);

  /** Returns w after two steps from w = 1, both with the gradient 1. */
  private static double twoSteps(Recipe recipe) {
    Parameter w = new Parameter("w", Tensor.of(REFERENCE, Shape.of(), 1));
    for (int i = 0; i < 2; i++) {
      recipe.optimizer().step(List.of(w), w.sum().gradients(List.of(w)));
    }
    return w.value().item();
  }

  /** As AlexNet prints it. */
  private static double twoSteps(double rate, double decay) {
    double v = -decay * rate - rate;
    double w = 1 + v;
    return w + 0.9 * v - decay * rate * w - rate;
  }

  @Test
  void alexNetTakes128ImagesAndDecay0005() {
    assertEquals(128, Recipe.alexNet2012(90).batch());
    assertEquals(twoSteps(0.01, 0.0005), twoSteps(Recipe.alexNet2012(90)), 1e-15);
  }

  @Test
  void networkInNetworkFollowsAlexNet() {
    assertEquals(128, Recipe.nin2013(90).batch());
    assertEquals(twoSteps(0.01, 0.0005), twoSteps(Recipe.nin2013(90)), 1e-15);
  }

  @Test
  void vggTakes256ImagesAndDecay0005() {
    assertEquals(256, Recipe.vgg2014(74).batch());
    assertEquals(twoSteps(0.01, 0.0005), twoSteps(Recipe.vgg2014(74)), 1e-15);
  }

  @Test
  void googLeNetHasHeadsThatCountThreeTenthsAndNoDecay() {
    Recipe recipe = Recipe.googLeNet2014();
    assertEquals(32, recipe.batch());
    assertEquals(new AuxiliaryLoss(new SoftmaxLoss(), 0.3), recipe.loss());
    assertEquals(twoSteps(0.01, 0), twoSteps(recipe), 1e-15);
  }

  @Test
  void resNetTakes256ImagesAndDecay0001() {
    assertEquals(256, Recipe.resNet2015(120).batch());
    assertEquals(twoSteps(0.1, 0.0001), twoSteps(Recipe.resNet2015(120)), 1e-15);
  }

  @Test
  void resNetOnCifarTakes128ImagesAndStartsCarefullyWith110Layers() {
    assertEquals(128, Recipe.resNetCifar2015(56).batch());
    assertEquals(twoSteps(0.1, 0.0001), twoSteps(Recipe.resNetCifar2015(56)), 1e-15);
    assertEquals(twoSteps(0.01, 0.0001), twoSteps(Recipe.resNetCifar2015(110)), 1e-15);
  }

  static Stream<Recipe> recipes() {
    return Stream.of(
        Recipe.alexNet2012(2),
        Recipe.vgg2014(2),
        Recipe.googLeNet2014(),
        Recipe.resNet2015(2),
        Recipe.resNetCifar2015(110),
        new Recipe(new SoftmaxLoss(0.1), new Adam(Schedule.constant(0.001)), 16));
  }

  @ParameterizedTest
  @MethodSource("recipes")
  void eachOfThemMakesALossSmaller(Recipe recipe) {
    Network lenet = LeNet5.modern(10).build(1, REFERENCE);
    History history = recipe.trainer(lenet).batch(16).epochs(2).fit(SOME, SOME);
    double before = history.epochs().get(0).trainLoss();
    assertTrue(history.last().trainLoss() < before, history.epochs().toString());
  }

  @Test
  void theAveragesOfATrainingAreTheNetworksAsLongAsTheyAreLent() {
    Network lenet = LeNet5.modern(10).build(1, REFERENCE);
    PolyakAverage average = new PolyakAverage(new Sgd(0.05));
    Trainer.of(lenet).optimizer(average).batch(16).epochs(3).fit(SOME, SOME);
    Tensor weight = lenet.parameter("C5.weight").value();
    double[] own = weight.toArray();
    try (PolyakAverage.Loan loan = average.lendTo(lenet)) {
      assertTrue(Evaluation.of(lenet, SOME).error() < 1, "it answers");
      assertTrue(weight.toArray()[0] != own[0]);
    }
    assertArrayEquals(own, weight.toArray(), 0);
  }

  @Test
  void aNetworkIsTrainedByWhatItsTableHas() {
    Shape grey = Shape.of(1, 28, 28);
    assertEquals(new RivalLoss(0.1), Recipe.of(LeNet5.original(), 3, 1).loss());
    assertEquals(new SoftmaxLoss(), Recipe.of(NiN.small(grey, 10), 3, 1).loss());
    assertEquals(
        new AuxiliaryLoss(new SoftmaxLoss(), 0.3),
        Recipe.of(GoogLeNet.small(grey, 10), 3, 1).loss());
  }
}
