package convnets.view.era;

import convnets.era.Ablation;
import convnets.era.EraNet;
import convnets.era.EraSwitch;
import convnets.era.HardwareClock;
import convnets.era.MeasuredSpeed;
import convnets.era.Trial;
import convnets.era.Variant;
import convnets.models.LeNet5;
import convnets.models.Vgg;
import convnets.tensor.Shape;
import convnets.train.EpochResult;
import convnets.train.History;
import convnets.view.data.Tables;
import convnets.view.drawing.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Ablations and clocks that are the same every time. */
public final class EraExamples {
  private EraExamples() {}

  public static Map<String, View> all() {
    Map<String, View> views = new LinkedHashMap<>();
    views.put("inventions alone", AblationChart.of(ablation(false, 5)));
    views.put("inventions added up", AblationChart.of(ablation(true, 3)));
    views.put("inventions beside a long name", AblationChart.of(renamed(ablation(true, 3))));
    views.put("losses of inventions", AblationChart.of(ablation(false, 1)).loss());
    Ablation nothing = new Ablation("clothes", 3, 0.03, false, List.of(), true);
    views.put("no invention", AblationChart.of(nothing));
    views.put("inventions in a table", Tables.view(EraTables.of(ablation(false, 5))));
    views.put("hardware clock", ClockChart.of(clock()));
    views.put("hardware clock of VGG", ClockChart.of(HardwareClock.of(Vgg.d(), 1_280_000)));
    views.put("ten times faster", ClaimTable.documented());
    return views;
  }

  public static Ablation ablation(boolean addedUp, int seeds) {
    EraSwitch experiment = EraSwitch.of(EraNet.of(Shape.of(1, 28, 28), 10));
    Map<String, EraNet> nets = (addedUp ? experiment.addedUp() : experiment).nets();
    List<Variant> variants = new ArrayList<>();
    Random random = new Random(11);
    for (Map.Entry<String, EraNet> net : nets.entrySet()) {
      double middle = 0.16 + 0.03 * random.nextGaussian();
      List<Trial> trials = new ArrayList<>();
      for (long seed = 1; seed <= seeds; seed++) {
        double error = middle + 0.006 * random.nextGaussian();
        EpochResult end = new EpochResult(10, 2 * error, error, error, 5);
        trials.add(new Trial(seed, new History(List.of(end), false)));
      }
      variants.add(new Variant(net.getKey(), net.getValue(), trials));
    }
    String data = "fashion-mini train, 2,000 pictures, 500 for the test";
    return new Ablation(data, 10, 0.03, addedUp, variants, false);
  }

  private static Ablation renamed(Ablation ablation) {
    List<Variant> variants = new ArrayList<>(ablation.variants());
    Variant base = variants.get(0);
    variants.set(
        0, new Variant("net of 1998 + 7 inventions of other people", base.net(), base.trials()));
    return new Ablation(ablation.data(), ablation.passes(), ablation.rate(), true, variants, false);
  }

  public static HardwareClock clock() {
    return HardwareClock.of(LeNet5.original(), 60_000)
        .here(new MeasuredSpeed(2026, "reference", 1, 15, 0.0002));
  }
}
