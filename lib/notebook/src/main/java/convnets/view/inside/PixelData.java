package convnets.view.inside;

import convnets.autograd.Variable;
import convnets.tensor.Window;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the script needs to work out every pixel itself. */
record PixelData(List<Seen> steps, String note) {

  Map<String, Object> of(Seen first, Pixel start) {
    Map<Variable, double[]> numbers = numbers();
    List<Variable> order = new ArrayList<>(numbers.keySet());
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("numbers", numbers.values().stream().map(Packed::of).toList());
    data.put("steps", steps.stream().map(seen -> step(seen, order)).toList());
    data.put("start", List.of(steps.indexOf(first), start.map(), start.row(), start.column()));
    data.put("note", note);
    return data;
  }

  /** Inputs are needed whole, outputs as far as they are shown; most are both. */
  private Map<Variable, double[]> numbers() {
    Map<Variable, double[]> numbers = new LinkedHashMap<>();
    for (Seen seen : steps) {
      Sliding sliding = seen.sliding();
      numbers.put(sliding.step().input(), seen.inputs());
      double[] shown =
          Arrays.copyOf(seen.outputs(), seen.shown() * sliding.output().sizeFrom(1));
      numbers.putIfAbsent(sliding.step().output(), shown);
    }
    return numbers;
  }

  private static Map<String, Object> step(Seen seen, List<Variable> order) {
    Sliding sliding = seen.sliding();
    Window window = sliding.window();
    Taps taps = sliding.taps().first(seen.shown(), window.area());
    Map<String, Object> step = new LinkedHashMap<>();
    step.put("name", seen.name());
    step.put("from", seen.from());
    step.put("kind", sliding.kind().name().toLowerCase(Locale.ROOT));
    step.put("in", order.indexOf(sliding.step().input()));
    step.put("out", order.indexOf(sliding.step().output()));
    step.put("input", sliding.input().toArray());
    step.put("output", sliding.output().with(0, seen.shown()).toArray());
    step.put("units", Slidings.isUnits(sliding.step().input().shape().item()));
    step.put("weights", seen.weights());
    step.put("all", sliding.output().axis(0));
    step.put(
        "window",
        List.of(
            window.kernelHeight(),
            window.kernelWidth(),
            window.stride(),
            window.padHeight(),
            window.padWidth()));
    step.put("seen", taps.seen());
    step.put("kernels", Packed.of(taps.kernels()));
    step.put("biases", Packed.of(taps.biases()));
    step.put("f", sliding.step().f().toString());
    step.put("padded", sliding.padded());
    return step;
  }
}
