package convnets.bench.program;

import convnets.bench.ours.Ours;
import convnets.tensor.reference.ReferenceBackend;

/** Our own program keeps the rules that the other libraries are held to. */
class OursTest extends SameNumbers {
  @Override
  protected Program program(Case work, double rate) {
    return new Ours(work, ReferenceBackend.REFERENCE, rate);
  }
}
