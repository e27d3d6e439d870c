package convnets.models;

import static convnets.nn.Blocks.avgPool;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.out;
import static convnets.nn.Blocks.relu;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.nn.Architecture;
import convnets.nn.Network;
import convnets.tensor.Shape;
import convnets.tensor.reference.ReferenceBackend;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A network is held against its paper, and told where it differs. */
class PaperCheckTest {
  @Test
  void whatAgreesIsCountedAndPurposeAndErrataAreToldApart() {
    assertEquals("""
        LeNet-5 against "Gradient-Based Learning Applied to Document Recognition", LeCun, Bottou, \
        Bengio, Haffner, 1998, §II-B, Fig. 2
        40 of 40 entries agree
        different on purpose:
          Fig. 3. Printed: the ten 7×12 bitmaps, as a picture. Here: a public transcription of \
        them. Why: the paper prints no numbers for them
        errata:
          recipe, as quoted. Printed: in one popular book: the schedule without its step of 0.0001. \
        Right: 0.0001 in passes 6 to 8. Why: the paper has five steps, each smaller than the one \
        before""", PaperCheck.of(LeNet5.original()).toString());
  }

  @Test
  void aNetworkIsCheckedAsItsTableIs() {
    Network lenet = LeNet5.modern(10).build(1, ReferenceBackend.REFERENCE);
    assertEquals(PaperCheck.of(LeNet5.modern(10)), PaperCheck.of(lenet));
    assertTrue(PaperCheck.of(lenet).agrees());
  }

  @Test
  void oneRowWithFewerMapsIsCaughtWithAllThatItChanges() {
    PaperCheck check = PaperCheck.of(modern()
        .row("C1", out(6, 28, 28), conv(6, 5), relu())
        .row("S2", out(6, 14, 14), avgPool(2, 2))
        .row("C3", out(15, 10, 10), conv(15, 5), relu())
        .row("S4", out(15, 5, 5), avgPool(2, 2))
        .row("C5", out(120, 1, 1), conv(120, 5), relu())
        .row("F6", out(84), linear(84), relu())
        .row("OUTPUT", out(10), linear(10)));
    assertFalse(check.agrees());
    String text = check.toString();
    assertEquals("""
        16 of 24 entries agree
        not as in the paper:
          C3, output: 15×10×10 here, 16×10×10 in the paper (computed)
          C3, parameters: 2,265 here, 2,416 in the paper (computed)
          C3, macs: 225,000 here, 240,000 in the paper (computed)
          S4, output: 15×5×5 here, 16×5×5 in the paper (computed)
          C5, parameters: 45,120 here, 48,120 in the paper (computed)
          C5, macs: 45,000 here, 48,000 in the paper (computed)
          total, parameters: 58,555 here, 61,706 in the paper (computed)
          total, macs: 398,520 here, 416,520 in the paper (computed)
        """, text.substring(text.indexOf("16 of"), text.indexOf("different on purpose")));
  }

  @Test
  void linesThatAreMissingOrTooManyAreCaught() {
    PaperCheck check = PaperCheck.of(modern()
        .row("C1", out(6, 28, 28), conv(6, 5), relu())
        .row("S2", out(6, 14, 14), avgPool(2, 2))
        .row("C3", out(16, 10, 10), conv(16, 5), relu())
        .row("S4", out(16, 5, 5), avgPool(2, 2))
        .row("F6", out(84), linear(84), relu())
        .row("OUTPUT", out(10), linear(10))
        .head("aux", "S4", linear(10)));
    assertEquals(
        List.of(
            "C5, line: none here, one in the paper (computed)",
            "aux after S4, line: one here, none in the paper (computed)"),
        check.different().stream().map(Finding::toString).limit(2).toList());
  }

  @Test
  void aLineInAnotherPlaceIsCaught() {
    List<String> printed = List.of("conv1", "norm1", "pool1", "conv2");
    List<String> coded = List.of("conv1", "pool1", "norm1", "conv2");
    assertEquals(
        "[norm1, place: below pool1 here, above pool1 in the paper (computed)]",
        Order.of(printed, coded).toString());
    assertEquals(List.of(), Order.of(printed, printed));
  }

  @Test
  void withoutRowsInThePaperInputAndTotalsAreChecked() {
    PaperCheck check = PaperCheck.of(Architecture.of("Cireșan 2010 (1)", Shape.of(1, 28, 28))
        .row("hidden 1", out(1000), linear(1000))
        .row("hidden 2", out(500), linear(500))
        .row("output", out(10), linear(10)));
    assertEquals("""
        Cireșan 2010 (1) against "Deep, Big, Simple Neural Nets for Handwritten Digit \
        Recognition", Cireșan, Meier, Gambardella, Schmidhuber, 2010, Table 1
        0 of 3 entries agree
        not as in the paper:
          input, extents: 1×28×28 here, 1×29×29 in the paper (computed)
          total, parameters: 1,290,510 here, 1,347,510 in the paper (computed)
          total, macs: 1,289,000 here, 1,346,000 in the paper (computed)""", check.toString());
  }

  @Test
  void aNetworkWithoutAPaperIsAnsweredWithThoseThatHaveOne() {
    Architecture own = Architecture.of("My Net", Shape.of(1, 28, 28));
    Exception e = assertThrows(IllegalArgumentException.class, () -> PaperCheck.of(own));
    assertEquals(
        "there is no paper with a table of \"My Net\": there are tables of "
            + String.join(", ", Papers.architectures()),
        e.getMessage());
    assertTrue(e.getMessage().contains("of LeNet-5, LeNet-5 (modern), Cireșan 2010 (1), "));
  }

  private static Architecture modern() {
    return Architecture.of("LeNet-5 (modern)", Shape.of(1, 32, 32));
  }
}
