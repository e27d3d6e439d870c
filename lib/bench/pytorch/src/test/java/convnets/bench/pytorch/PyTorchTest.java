package convnets.bench.pytorch;

import convnets.bench.program.Case;
import convnets.bench.program.Program;
import convnets.bench.program.SameNumbers;

class PyTorchTest extends SameNumbers {
  @Override
  protected Program program(Case work, double rate) {
    return new PyTorch(work, false, rate, 1);
  }
}
