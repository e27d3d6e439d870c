package convnets.era;

import static convnets.era.Invention.MAX_POOLING;
import static convnets.era.Invention.RELU;
import static convnets.tensor.reference.ReferenceBackend.REFERENCE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.data.FashionMini;
import convnets.data.Split;
import convnets.tensor.Shape;
import convnets.train.EpochResult;
import convnets.train.History;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The same seeds and the same budget for all. */
class EraSwitchTest {
  private static final EraNet BASE = EraNet.of(Shape.of(1, 28, 28), 10);
  private static final Split FEW = new Split(
      FashionMini.load().train().shuffled(1).first(64),
      FashionMini.load().test().shuffled(1).first(40));

  @Test
  void eachInventionStandsAloneOrOnTopOfThoseBeforeIt() {
    List<String> alone = List.copyOf(EraSwitch.of(BASE).nets().keySet());
    assertEquals(1 + Invention.values().length, alone.size());
    assertEquals(List.of("net of 1998", "ReLU", "max pooling"), alone.subList(0, 3));
    EraSwitch added = EraSwitch.of(BASE).swapping(RELU, MAX_POOLING).addedUp();
    assertEquals(BASE.with(RELU, MAX_POOLING), added.nets().get("+ max pooling"));
    assertEquals(BASE.with(MAX_POOLING), added.alone().nets().get("max pooling"));
    assertEquals(8, EraSwitch.of(BASE.with(RELU)).inventions().size());
  }

  @Test
  void theSameSeedsGiveTheSameNumbers() {
    EraSwitch few = EraSwitch.of(BASE).swapping(RELU).passes(1).seeds(2).backend(REFERENCE);
    Ablation first = few.fit(FEW);
    Ablation second = few.fit(FEW);
    assertEquals(losses(first), losses(second));
    assertEquals(4, losses(first).stream().distinct().count());
    assertEquals(
        "fashion-mini train, 64 pictures, 40 for the test; rate 0.03, 1 pass, 2 seeds",
        first.conditions());
    assertTrue(first.base().spread(Measure.SECONDS).mean() > 0);
  }

  @Test
  void anInterruptKeepsWhatWasFinished() {
    List<String> begun = new ArrayList<>();
    Ablation ablation = EraSwitch.of(BASE)
        .swapping(RELU, MAX_POOLING)
        .passes(1)
        .backend(REFERENCE)
        .on((net, seed, done, trials) -> {
          begun.add(net.name() + ", seed " + seed + ", " + done + " of " + trials);
          if (done == 1) {
            Thread.currentThread().interrupt();
          }
        })
        .fit(FEW);
    assertTrue(ablation.interrupted());
    assertFalse(Thread.currentThread().isInterrupted(), "the flag has been heard");
    assertEquals(
        List.of("net of 1998, seed 1, 0 of 3", "net of 1998 + ReLU, seed 1, 1 of 3"), begun);
    assertEquals(
        List.of("net of 1998"), ablation.variants().stream().map(Variant::name).toList());
    assertTrue(ablation.conditions().endsWith("1 pass, 1 seed, interrupted"));
  }

  @Test
  void nothingToDoIsRefused() {
    EraSwitch one = EraSwitch.of(BASE);
    Exception none = assertThrows(IllegalArgumentException.class, () -> one.passes(0));
    assertEquals(
        "era switch: needs at least 1 pass and 1 seed, but got 0 and 1", none.getMessage());
    EraSwitch later = EraSwitch.of(BASE.with(RELU));
    Exception twice = assertThrows(IllegalArgumentException.class, () -> later.swapping(RELU));
    assertEquals(
        "era switch: the net of 1998 + ReLU has ReLU already; begin with"
            + " base.without(Invention.RELU), or swap another",
        twice.getMessage());
  }

  @Test
  void differencesAreToldWithTheirSpread() {
    Variant base = variant("net of 1998", BASE, 0.20, 0.22);
    Variant relu = variant("ReLU", BASE.with(RELU), 0.18, 0.23);
    Ablation alone = new Ablation("clothes", 2, 0.03, false, List.of(base, relu), false);
    assertEquals("""
        What each invention alone buys (clothes; rate 0.03, 2 passes, 2 seeds)
        net of 1998 (1998): test error 21.0 ± 1.4 %
        ReLU (2010): test error 20.5 ± 3.5 %, −0.5; less with 1 of 2 seeds""", alone.toString());
    Variant max = variant("+ max pooling", BASE.with(RELU, MAX_POOLING), 0.18, 0.22);
    Ablation added = new Ablation("clothes", 2, 0.03, true, List.of(base, relu, max), false);
    assertEquals(relu, added.before(max));
    assertEquals(-0.005, added.change(max, Measure.TEST_ERROR), 1e-12);
    assertEquals("±0.0", Measure.TEST_ERROR.change(-0.0001));
  }

  private static Variant variant(String name, EraNet net, double... errors) {
    List<Trial> trials = new ArrayList<>();
    for (double error : errors) {
      EpochResult end = new EpochResult(2, 0.5, error, error, 3);
      trials.add(new Trial(trials.size() + 1, new History(List.of(end), false)));
    }
    return new Variant(name, net, trials);
  }

  private static List<Double> losses(Ablation ablation) {
    return ablation.variants().stream()
        .flatMap(variant -> variant.trials().stream())
        .map(Trial::trainLoss)
        .toList();
  }
}
