package convnets.bench.dl4j;

import convnets.bench.program.Case;
import convnets.bench.program.Numbers;
import convnets.bench.program.Program;
import convnets.bench.program.Worker;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import org.deeplearning4j.nn.multilayer.MultiLayerNetwork;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.factory.Nd4j;

/**
 * DL4J at a case: a {@code MultiLayerNetwork}, fitted batch by batch. Its momentum is Nesterov's,
 * the only one that it has; the cost is the same. DL4J M2.1 looks for its oneDNN helpers under the
 * name of a class that its own ND4J no longer has, so its convolutions are matrix products.
 */
public final class Dl4j implements Program {
  private static final String PROPERTIES =
      "/META-INF/maven/org.deeplearning4j/deeplearning4j-nn/pom.properties";

  private final Case work;
  private final MultiLayerNetwork network;
  private final long[] shape;
  private final float[] images;
  private final float[] targets;
  private final INDArray kept;

  /** Builds the net of a case. */
  public Dl4j(Case work, double rate) {
    this.work = work;
    this.network = Configuration.of(work, rate);
    this.shape = new long[] {
      work.batch(), work.net().channels(), work.net().height(), work.net().width()
    };
    this.images = Numbers.images(work);
    this.targets = Numbers.targets(work);
    this.kept = batch();
  }

  /** The process that is measured: a case. */
  public static void main(String[] arguments) {
    Worker.serve(arguments, work -> new Dl4j(work, Numbers.RATE));
  }

  @Override
  public String description() {
    Properties library = new Properties();
    try (InputStream file = MultiLayerNetwork.class.getResourceAsStream(PROPERTIES)) {
      library.load(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "DL4J " + library.getProperty("version");
  }

  @Override
  public double step() {
    return switch (work.kind()) {
      case TRAIN -> train();
      case INFER -> output()[0];
      case CONVOLUTION -> convolve();
    };
  }

  @Override
  public float[] output() {
    try (INDArray batch = batch();
        INDArray scores = network.output(batch)) {
      return scores.ravel().toFloatVector();
    }
  }

  private double train() {
    try (INDArray batch = batch();
        INDArray wanted = Nd4j.create(targets, new long[] {work.batch(), 10}, 'c')) {
      network.fit(batch, wanted);
      return network.score();
    }
  }

  private double convolve() {
    network.output(kept).close();
    return 0;
  }

  private INDArray batch() {
    return Nd4j.create(images, shape, 'c');
  }
}
