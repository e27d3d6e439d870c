package convnets.view.inside;

import convnets.autograd.Variable;
import convnets.data.Dataset;
import convnets.nn.Network;
import convnets.tensor.Scope;
import convnets.view.drawing.Markup;
import convnets.view.drawing.Picture;
import convnets.view.drawing.View;
import convnets.view.drawing.Widget;
import java.util.List;

/**
 * A network worked out by hand, one output at a time: click a pixel of a map, or move there with
 * the arrow keys, and see the window on the input, the kernel times what lies under it, the sum,
 * the bias and the activation, and that the network computed the same.
 *
 * <p>Convolutions of all kinds, pooling, subsampling, batch norm, linear layers and distances can
 * be worked out; what only passes numbers on, stacks or adds them is left out.
 */
public final class ClickAPixel implements View {
  static final String PICTURE = "the picture";

  private final String title;
  private final List<Seen> steps;
  private final String note;

  private ClickAPixel(String title, List<Seen> steps, String note) {
    this.title = title;
    this.steps = steps;
    this.note = note;
  }

  /**
   * Returns the rows named on one picture of a dataset; without names, as many rows as a page can
   * carry, from the top.
   *
   * @throws IllegalArgumentException if there is no such row, none of its operations can be worked
   *     out by hand, or it is too large for a page; the message says what to do
   */
  public static ClickAPixel of(Network network, Dataset dataset, int index, String... rows) {
    OwnPicture own = OwnPicture.of(network, dataset, index);
    try (Scope scope = Scope.open("click a pixel")) {
      Variable image = Variable.of(own.image());
      PageBudget page = new PageBudget(network, rows);
      List<Seen> steps = page.choose(Trace.of(network, image));
      return new ClickAPixel("Worked out by hand: " + own.words(), steps, page.note());
    }
  }

  /** Returns the names of the operations that can be chosen. */
  public List<String> steps() {
    return steps.stream().map(Seen::name).toList();
  }

  @Override
  public Picture picture() {
    Object data = new PixelData(steps, note).of(first(), first().strongest());
    return new Widget(title, still(), "pixel.js", data).picture();
  }

  /** What a page without scripts shows: one output worked out. */
  Picture still() {
    return new PixelDrawing(first(), first().strongest()).draw();
  }

  /** The first with a real window: there is most to see. */
  private Seen first() {
    return steps.stream()
        .filter(step -> step.sliding().window().area() > 1)
        .findFirst()
        .orElse(steps.get(0));
  }

  /** Returns one output worked out, in words. */
  @Override
  public String toString() {
    Seen first = first();
    return Markup.format("%s\n%s", title, new PixelWords(first, first.strongest()).sentence());
  }
}
