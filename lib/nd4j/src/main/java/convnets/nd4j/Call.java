package convnets.nd4j;

import java.util.HashMap;
import java.util.Map;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A call of one of ND4J's native operations by its name. What surrounds the call is made once a
 * thread: it costs more than the arithmetic of a small layer.
 *
 * <p>Each operation has a context of its own, since ND4J's {@code purge} leaves the settings of the
 * call before in it; calls of one operation always give the same number of settings.
 */
final class Call {
  private static final ThreadLocal<Map<String, Call>> CALLS = ThreadLocal.withInitial(HashMap::new);
  private static final long[] NO_SETTINGS = {};

  private final DynamicCustomOp operation;
  private final OpContext context = Nd4j.getExecutioner().buildContext();

  private Call(String name) {
    this.operation = DynamicCustomOp.builder(name).build();
  }

  static void run(String name, INDArray result, INDArray... inputs) {
    run(name, NO_SETTINGS, result, inputs);
  }

  static void run(String name, long[] settings, INDArray result, INDArray... inputs) {
    CALLS.get().computeIfAbsent(name, Call::new).run(settings, result, inputs);
  }

  private void run(long[] settings, INDArray result, INDArray... inputs) {
    context.purge();
    for (int i = 0; i < inputs.length; i++) {
      context.setInputArray(i, inputs[i]);
    }
    context.setOutputArray(0, result);
    if (settings.length > 0) {
      context.setIArguments(settings);
    }
    Nd4j.getExecutioner().exec(operation, context);
  }
}
