package convnets.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import convnets.kernel.CellException;
import convnets.kernel.session.CellGuard;
import convnets.kernel.session.ErrorViews;
import convnets.kernel.session.Interrupter;
import convnets.kernel.session.JavaSession;
import convnets.kernel.session.Source;
import convnets.train.Optimizer;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

/** What the button Stop does to a training that a cell has started. */
public class StopTest {
  private static final CountDownLatch STEPPING = new CountDownLatch(1);

  private final Interrupter interrupter = new Interrupter(advice -> {});
  private final JavaSession java = new JavaSession(interrupter, new ErrorViews(), List.of(), 0);

  /** The training is in the middle of a step. */
  public static void stepping() {
    STEPPING.countDown();
  }

  @Test
  void aTrainingEndsBetweenTwoStepsEvenIfAStepOutlastsThePatience() throws Exception {
    CellGuard.keepWhole(Optimizer.class, "step");
    run("""
        import convnets.autograd.*; import convnets.data.*; import convnets.device.*;
        import convnets.models.*; import convnets.nn.*; import convnets.train.*;
        import java.util.List;
        class Slow implements Optimizer {
          boolean halfWay;
          public void beginPass(int pass, Network network, Dataset train) {}
          public void step(List<Parameter> parameters, Gradients gradients) {
            halfWay = true;
            convnets.view.StopTest.stepping();
            long end = System.nanoTime() + 2_500_000_000L;
            while (System.nanoTime() < end) {}
            halfWay = false;
          }
        }
        Slow optimizer = new Slow();
        Dataset some = Digits.load().train().first(100);
        Network network = LeNet5.modern(10).build(1, Backends.named("reference"));
        """);
    new Thread(this::stopWhenStepping).start();
    CellException stopped = assertThrows(
        CellException.class,
        () -> run("Trainer.of(network).optimizer(optimizer).epochs(1000).batch(10)"
            + ".fit(some, some);\nwhile (true) {}"));
    assertEquals("Interrupted", stopped.name());
    assertEquals(false, run("optimizer.halfWay"));
  }

  private void stopWhenStepping() {
    try {
      STEPPING.await();
      interrupter.interrupt();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Object run(String source) throws CellException {
    interrupter.begin();
    try {
      return java.evaluate(new Source("Cell [1]", source), 0, source.length());
    } finally {
      interrupter.end();
    }
  }
}
