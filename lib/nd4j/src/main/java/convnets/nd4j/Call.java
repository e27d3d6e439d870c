package convnets.nd4j;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.api.ops.DynamicCustomOp;
import org.nd4j.linalg.api.ops.OpContext;
import org.nd4j.linalg.factory.Nd4j;

/**
 * A call of one of ND4J's native operations by its name. What surrounds the call is made once a
 * thread and once a name: it costs more than the arithmetic of a small layer.
 */
final class Call {
  private static final ThreadLocal<OpContext> CONTEXT =
      ThreadLocal.withInitial(() -> Nd4j.getExecutioner().buildContext());
  private static final Map<String, DynamicCustomOp> OPERATIONS = new ConcurrentHashMap<>();
  private static final long[] NO_SETTINGS = {};

  private Call() {}

  static void run(String name, INDArray result, INDArray... inputs) {
    run(name, NO_SETTINGS, result, inputs);
  }

  static void run(String name, long[] settings, INDArray result, INDArray... inputs) {
    OpContext context = CONTEXT.get();
    context.purge();
    for (int i = 0; i < inputs.length; i++) {
      context.setInputArray(i, inputs[i]);
    }
    context.setOutputArray(0, result);
    if (settings.length > 0) {
      context.setIArguments(settings);
    }
    Nd4j.getExecutioner().exec(operation(name), context);
  }

  private static DynamicCustomOp operation(String name) {
    return OPERATIONS.computeIfAbsent(name, n -> DynamicCustomOp.builder(n).build());
  }
}
