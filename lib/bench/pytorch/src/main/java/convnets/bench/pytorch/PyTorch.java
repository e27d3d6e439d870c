package convnets.bench.pytorch;

import ai.djl.engine.Engine;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import ai.djl.ndarray.types.SparseFormat;
import ai.djl.pytorch.engine.PtNDArray;
import ai.djl.pytorch.engine.PtNDManager;
import ai.djl.pytorch.jni.JniUtils;
import convnets.bench.program.Case;
import convnets.bench.program.Case.Kind;
import convnets.bench.program.Net.Weight;
import convnets.bench.program.Numbers;
import convnets.bench.program.Program;
import convnets.bench.program.Worker;
import java.util.ArrayList;
import java.util.List;

/**
 * PyTorch at a case, through the thinnest calls that DJL has: one Java call an operation.
 *
 * <p>As by PyTorch's default, no gradient is kept from one step to the next: each step
 * differentiates new aliases of the weights, which have none yet. Loss and optimizer are those that
 * DJL reaches: log-softmax times targets, and a momentum step of one call a weight.
 */
public final class PyTorch implements Program {
  private final Case work;
  private final float rate;
  private final PtNDManager manager = (PtNDManager) Engine.getEngine("PyTorch").newBaseManager();
  private final Forward forward;
  private final Layout images;
  private final List<PtNDArray> weights = new ArrayList<>();
  private final List<PtNDArray> velocities = new ArrayList<>();
  private final PtNDArray targets;
  private final PtNDArray minusMean;
  private final PtNDArray one;
  private final PtNDArray kept;

  /** Builds the net of a case, its images and filters plain or channels-last. */
  public PyTorch(Case work, boolean channelsLast, double rate, int threads) {
    this.work = work;
    this.rate = (float) rate;
    this.forward = new Forward(work.net());
    JniUtils.setNumThreads(threads);
    JniUtils.setGradMode(false);
    List<Weight> plan = work.net().weights();
    for (int i = 0; i < plan.size(); i++) {
      int[] extents = plan.get(i).toArray();
      PtNDArray weight =
          Layout.of(channelsLast, Numbers.weight(work.net(), i), extents).copy(manager);
      weights.add(weight);
      velocities.add(
          JniUtils.zerosLike(weight, DataType.FLOAT32, manager.getDevice(), SparseFormat.DENSE));
    }
    int[] batch = {
      work.batch(), work.net().channels(), work.net().height(), work.net().width()
    };
    this.images = Layout.of(channelsLast, Numbers.images(work), batch);
    this.kept = images.copy(manager);
    this.targets = Layout.of(false, Numbers.targets(work), work.batch(), 10).copy(manager);
    this.minusMean = full(-1.0 / work.batch());
    this.one = full(1);
  }

  /** The process that is measured: a case, {@code plain} or {@code channels-last}, the threads. */
  public static void main(String[] arguments) {
    boolean channelsLast = arguments[1].equals("channels-last");
    int threads = Integer.parseInt(arguments[2]);
    Worker.serve(arguments, work -> new PyTorch(work, channelsLast, Numbers.RATE, threads));
  }

  @Override
  public String description() {
    return "PyTorch %s through DJL %s, %d threads"
        .formatted(
            Engine.getEngine("PyTorch").getVersion(),
            Engine.getDjlVersion(),
            JniUtils.getNumThreads());
  }

  @Override
  public double step() {
    if (work.kind() == Kind.CONVOLUTION) {
      forward.of(kept, weights).close();
      return 0;
    }
    try (PtNDManager step = manager.newSubManager(manager.getDevice())) {
      PtNDArray batch = images.alias(step);
      return work.kind() == Kind.TRAIN
          ? train(batch)
          : forward.of(batch, weights).toFloatArray()[0];
    }
  }

  @Override
  public float[] output() {
    try (PtNDManager step = manager.newSubManager(manager.getDevice())) {
      return forward.of(images.alias(step), weights).toFloatArray();
    }
  }

  private double train(PtNDArray batch) {
    List<PtNDArray> leaves = weights.stream().map(JniUtils::detachGradient).toList();
    leaves.forEach(leaf -> JniUtils.attachGradient(leaf, true));
    JniUtils.setGradMode(true);
    PtNDArray scores = forward.of(batch, leaves);
    PtNDArray logarithms = JniUtils.logSoftmax(scores, 1, DataType.FLOAT32);
    PtNDArray sum = JniUtils.sum(JniUtils.mul(logarithms, targets));
    PtNDArray loss = JniUtils.mul(sum, minusMean);
    JniUtils.backward(loss, one, false, false);
    JniUtils.setGradMode(false);
    for (int i = 0; i < leaves.size(); i++) {
      move(i, leaves.get(i));
    }
    return loss.toFloatArray()[0];
  }

  private void move(int index, PtNDArray leaf) {
    PtNDArray gradient = JniUtils.getGradient(leaf);
    JniUtils.sgdUpdate(weights.get(index), gradient, velocities.get(index), rate, 0, 1, -1, (float)
        Numbers.MOMENTUM);
    gradient.close();
    leaf.close();
  }

  private PtNDArray full(double value) {
    return JniUtils.full(
        manager, new Shape(), value, DataType.FLOAT32, manager.getDevice(), SparseFormat.DENSE);
  }
}
