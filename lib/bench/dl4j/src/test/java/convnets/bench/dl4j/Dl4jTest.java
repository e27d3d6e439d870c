package convnets.bench.dl4j;

import convnets.bench.program.Case;
import convnets.bench.program.Numbers;
import convnets.bench.program.Program;
import convnets.bench.program.SameNumbers;

class Dl4jTest extends SameNumbers {
  @Override
  protected Program program(Case work, double rate) {
    return new Dl4j(work, rate);
  }

  /** Nesterov's first step, v = −η·g, w ← w + m·v − η·g, is 1 + m times as long. */
  @Override
  protected double firstStep() {
    return 1 + Numbers.MOMENTUM;
  }
}
