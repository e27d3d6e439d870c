package convnets.bench.program;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.bench.ours.Ours;
import convnets.tensor.reference.ReferenceBackend;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes a comparison fair: every library computes what our reference backend computes. */
public abstract class SameNumbers {
  private static final double RATE = 0.01;

  /** Returns the library at a case. */
  protected abstract Program program(Case work, double rate);

  /** Returns how long the library's first step is, in steps of plain momentum. */
  protected double firstStep() {
    return 1;
  }

  @ParameterizedTest
  @ValueSource(strings = {"lenet5-infer-3", "nin-cifar10-infer-2"})
  void theScoresAreTheSame(String name) {
    Case work = Case.named(name);
    float[] expected = reference(work, RATE).output();
    assertEquals(work.batch() * 10, expected.length);
    assertArrayEquals(expected, program(work, RATE).output(), 1e-4f);
  }

  @ParameterizedTest
  @CsvSource({"lenet5-train-3, 0.01", "nin-cifar10-train-2, 0.0005"})
  void theFirstLossAndThatAfterAStepAreTheSame(String name, double rate) {
    Case work = Case.named(name);
    Program reference = reference(work, rate * firstStep());
    Program program = program(work, rate);
    double first = reference.step();
    assertEquals(first, program.step(), 1e-4 * first);
    double second = reference.step();
    assertEquals(second, program.step(), 1e-3 * second);
    assertTrue(second < 0.99 * first, first + " has become " + second);
  }

  @Test
  void trainingFindsItsWay() {
    Program program = program(Case.named("lenet5-train-4"), RATE);
    double first = program.step();
    double last = 0;
    for (int step = 0; step < 30; step++) {
      last = program.step();
    }
    assertTrue(last < first / 4, first + " has become " + last);
  }

  @Test
  void aConvolutionIsTheSame() {
    for (String name : List.of("conv-lenet-c1", "conv-lenet-c3")) {
      Case work = Case.named(name);
      Case few = new Case(name, work.net(), work.kind(), 2, 1);
      Program program = program(few, RATE);
      assertEquals(0, program.step());
      assertArrayEquals(reference(few, RATE).output(), program.output(), 1e-4f);
    }
  }

  private static Program reference(Case work, double rate) {
    return new Ours(work, ReferenceBackend.REFERENCE, rate);
  }
}
