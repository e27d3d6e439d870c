package convnets.view;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.models.Models;
import convnets.nn.NetworkPlan;
import convnets.view.TextBoxes.Box;
import convnets.view.compare.SideBySide;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Svg;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/** Each network beside one of each kind: no words over others, none beyond the edge. */
class EveryPairDrawnTest {
  private static final List<String> KINDS = List.of(
      "300-100-1998",
      "lenet5",
      "alexnet",
      "vgg19",
      "googlenet-aux",
      "resnet152",
      "inception-v4",
      "squeezenet1_0");
  private static final Map<String, NetworkPlan> PLANS = new ConcurrentHashMap<>();

  static Stream<String> names() {
    return Models.names().stream();
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("names")
  void hasNoWordsOverOtherWordsOrBeyondTheEdge(String name) throws Exception {
    for (String kind : KINDS) {
      check(eras(kind, name).picture(), kind + " beside " + name + ": ");
      check(eras(name, kind).picture(), name + " beside " + kind + ": ");
    }
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("names")
  void onAPhoneNeither(String name) throws Exception {
    check(eras("googlenet-aux", name).narrow(), "googlenet-aux beside " + name + ": ");
  }

  private static SideBySide eras(String before, String after) {
    return new SideBySide(plan(before), plan(after));
  }

  private static void check(Picture picture, String pair) throws Exception {
    Document drawing = DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(picture.markup())));
    double width = Double.parseDouble(drawing.getDocumentElement().getAttribute("width"));
    List<Box> boxes = TextBoxes.of(drawing);
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      assertTrue(box.area().getMinX() >= -Svg.MARGIN, pair + box.words());
      assertTrue(box.area().getMaxX() <= width - Svg.MARGIN, pair + box.words());
      for (Box other : boxes.subList(i + 1, boxes.size())) {
        assertFalse(
            box.area().intersects(other.area()),
            pair + box.words() + " lies over " + other.words());
      }
    }
  }

  private static NetworkPlan plan(String name) {
    return PLANS.computeIfAbsent(name, any -> Models.named(any).plan());
  }
}
