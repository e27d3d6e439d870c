package convnets.train;

import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.autograd.Parameter;
import convnets.data.Dataset;
import convnets.data.Digits;
import convnets.models.LeNet5;
import convnets.nn.Network;
import convnets.tensor.Shape;
import convnets.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Training on a few hundred of the real digits. */
class TrainerTest {
  private static final Dataset TRAIN = Digits.load().train().shuffled(1).first(300);
  private static final Dataset TEST = Digits.load().test().shuffled(1).first(100);

  @Test
  void theOriginalLearnsFromItsRecipeAndRatesShrinkWhereTheErrorBends() {
    Network lenet = LeNet5.original().build(1, REFERENCE);
    Recipe recipe = Recipe.lecun1998(1);
    Dataset thousand = Digits.load().train().shuffled(1).first(1000);
    History history = recipe.trainer(lenet).epochs(3).fit(thousand, TEST);
    assertTrue(history.last().testError() < 0.5, history.toString());

    LevenbergMarquardt optimizer = new LevenbergMarquardt(pass -> 0.001, 1, 100, 1);
    optimizer.beginPass(1, lenet, TRAIN);
    double shared = mean(optimizer.rates(lenet.parameter("C1.bias")));
    double single = mean(optimizer.rates(lenet.parameter("C5.weight")));
    assertTrue(shared < single, "used in 784 places: " + shared + ", in one: " + single);
    assertTrue(single < 0.001, "none exceeds η/μ: " + single);
  }

  @Test
  void theModernOneLearnsFromItsRecipe() {
    Network lenet = LeNet5.modern(10).build(1, REFERENCE);
    History history = Recipe.modern(8).trainer(lenet).epochs(8).fit(TRAIN, TEST);
    assertTrue(history.last().testError() < 0.4, history.toString());
  }

  @Test
  void theSameSeedGivesTheSameNumbersToTheLastBit() {
    assertArrayEquals(trained(5), trained(5));
  }

  @Test
  void anotherSeedGivesOthers() {
    assertFalse(Arrays.equals(trained(5), trained(6)));
  }

  @Test
  void anInterruptKeepsTheModelAndSaysSo() {
    Network lenet = LeNet5.modern(10).build(1, REFERENCE);
    List<Integer> steps = new ArrayList<>();
    History history = Trainer.of(lenet)
        .batch(10)
        .epochs(50)
        .on(new TrainingListener() {
          @Override
          public void onStep(Progress progress) {
            steps.add(progress.step());
            if (steps.size() == 40) {
              Thread.currentThread().interrupt();
            }
          }
        })
        .fit(TRAIN, TEST);
    assertTrue(history.interrupted());
    assertFalse(Thread.currentThread().isInterrupted(), "the flag has been heard");
    assertEquals(40, steps.size());
    assertEquals(1, history.epochs().size());
    assertEquals("1 pass, interrupted", history.toString().substring(0, 19));
    assertTrue(Evaluation.of(lenet, TEST).error() <= 1, "it still answers");
  }

  @Test
  void stepsThatAreTooLongAreSaidInPlainWords() {
    Network lenet = LeNet5.modern(10).build(1, REFERENCE);
    Trainer trainer = Trainer.of(lenet).optimizer(new Sgd(1e200)).epochs(9);
    DivergedException e = assertThrows(DivergedException.class, () -> trainer.fit(TRAIN, TEST));
    assertTrue(
        e.getMessage()
            .matches("training LeNet-5 \\(modern\\): the loss became (NaN|Infinity) in pass \\d,"
                + " step \\d+; take a smaller learning rate"),
        e.getMessage());
  }

  @Test
  void momentumAddsUpWhatPullsTheSameWay() {
    Momentum momentum = new Momentum(Schedule.constant(0.1), 0.9);
    var w = new Parameter("w", one(0));
    for (int step = 0; step < 3; step++) {
      momentum.step(List.of(w), w.sum().gradients(List.of(w))); // the gradient is 1 everywhere
    }
    assertEquals(-(0.1 + 0.19 + 0.271), w.value().item(), 1e-12);
  }

  @Test
  void theScheduleOf1998HasFiveSteps() {
    Schedule schedule = Schedule.lecun1998(0.0005);
    double[] rates = new double[20];
    Arrays.setAll(rates, i -> schedule.rate(i + 1));
    double[] paper = {
      5e-4, 5e-4, 2e-4, 2e-4, 2e-4, 1e-4, 1e-4, 1e-4, 5e-5, 5e-5, 5e-5, 5e-5, 1e-5, 1e-5, 1e-5,
      1e-5, 1e-5, 1e-5, 1e-5, 1e-5
    };
    assertArrayEquals(paper, rates, 1e-18);
  }

  private static double mean(Tensor tensor) {
    return Arrays.stream(tensor.toArray()).average().orElseThrow();
  }

  private static Tensor one(double value) {
    return Tensor.of(REFERENCE, Shape.of(), value);
  }

  private static double[] trained(long seed) {
    Network lenet = LeNet5.original().build(seed, REFERENCE);
    Recipe.lecun1998(seed).trainer(lenet).seed(seed).fit(TRAIN.first(60), TEST);
    return lenet.parameter("C5.weight").value().toArray();
  }
}
