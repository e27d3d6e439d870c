package convnets.view;

import static convnets.nn.Blocks.batchNorm;
import static convnets.nn.Blocks.chain;
import static convnets.nn.Blocks.concat;
import static convnets.nn.Blocks.conv;
import static convnets.nn.Blocks.dropout;
import static convnets.nn.Blocks.identity;
import static convnets.nn.Blocks.linear;
import static convnets.nn.Blocks.maxPool;
import static convnets.nn.Blocks.relu;
import static convnets.nn.Blocks.sum;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.models.Models;
import convnets.nn.Architecture;
import convnets.nn.Block;
import convnets.nn.Forward;
import convnets.nn.Plan;
import convnets.tensor.Shape;
import convnets.view.TextBoxes.Box;
import convnets.view.diagram.Diagram;
import convnets.view.drawing.Svg;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** All networks in every manner that fits them: words are measured, not hoped for. */
class EveryNetworkDrawnTest {
  private static final Pattern DRAWING = Pattern.compile("(?s)<svg.*?</svg>");
  private static final double WIDEST = 1050;

  static Stream<Named<Architecture>> networks() {
    return Stream.concat(
        Models.names().stream().map(name -> Named.of(name, Models.named(name))),
        Stream.of(Named.of("a student's own", own())));
  }

  /** What nobody has published. */
  private static Architecture own() {
    Block odd =
        input -> Plan.of("something of my own with a very long name", input, input, Forward.SAME);
    Block nested = concat(
        identity(),
        chain(sum(conv(4, 3).pad(1), conv(4, 1)), relu()),
        concat(maxPool(3, 1).pad(1), chain(conv(2, 1), sum(chain(batchNorm(), odd), identity()))));
    return Architecture.of("mine & <yours>", Shape.of(3, 16, 16))
        .row("a row with a name that takes much room", nested, batchNorm(), dropout(0.5))
        .row("nothing", identity())
        .row("again", conv(8, 3), conv(8, 3), conv(8, 3), conv(8, 3))
        .row("units", dropout(0.5), linear(7))
        .head("on the side", "again", odd, linear(123_456));
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("networks")
  void hasNoWordsOverOtherWordsOrBeyondTheEdge(Architecture network) throws Exception {
    String name = network.name();
    for (Document drawing : drawings(network)) {
      Element svg = drawing.getDocumentElement();
      double width = Double.parseDouble(svg.getAttribute("width")) - 2 * Svg.MARGIN;
      double height = Double.parseDouble(svg.getAttribute("height")) - 2 * Svg.MARGIN;
      Rectangle2D plate = new Rectangle2D.Double(-8, -8, width + 16, height + 16);
      List<Box> boxes = TextBoxes.of(drawing);
      for (int i = 0; i < boxes.size(); i++) {
        Box box = boxes.get(i);
        assertTrue(plate.contains(box.area()), name + ": " + box.words() + " leaves the plate");
        for (Box other : boxes.subList(i + 1, boxes.size())) {
          assertFalse(
              box.area().intersects(other.area()),
              name + ": " + box.words() + " lies over " + other.words());
        }
      }
    }
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("networks")
  void keepsItsWordsInTheirBoxes(Architecture network) throws Exception {
    String name = network.name();
    int seen = 0;
    for (Document drawing : drawings(network)) {
      for (Element words : elements(drawing, "text")) {
        Node before = words.getPreviousSibling();
        while (before != null && !(before instanceof Element)) {
          before = before.getPreviousSibling();
        }
        boolean boxed = words.getParentNode().getFirstChild().getNodeName().equals("title")
            && before instanceof Element element
            && element.getTagName().equals("rect");
        if (boxed) {
          Rectangle2D box = area((Element) before);
          double size = Double.parseDouble(words.getAttribute("font-size"));
          assertTrue(size >= Svg.SMALL, name + ": " + words.getTextContent() + " is tiny");
          assertTrue(
              box.contains(TextBoxes.of(words).area()),
              name + ": " + words.getTextContent() + " leaves its box");
          seen++;
        }
      }
    }
    assertTrue(seen > 0, name + " has no boxes");
  }

  @Execution(ExecutionMode.CONCURRENT)
  @ParameterizedTest
  @MethodSource("networks")
  void fitsOnASlide(Architecture network) throws Exception {
    for (Document drawing : drawings(network)) {
      double width = Double.parseDouble(drawing.getDocumentElement().getAttribute("width"));
      assertTrue(width <= WIDEST, network.name() + " is " + width + " wide");
    }
  }

  private static Rectangle2D area(Element rect) {
    return new Rectangle2D.Double(
        Double.parseDouble(rect.getAttribute("x")),
        Double.parseDouble(rect.getAttribute("y")),
        Double.parseDouble(rect.getAttribute("width")),
        Double.parseDouble(rect.getAttribute("height")));
  }

  private static List<Element> elements(Document document, String tag) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < document.getElementsByTagName(tag).getLength(); i++) {
      elements.add((Element) document.getElementsByTagName(tag).item(i));
    }
    return elements;
  }

  private static List<Document> drawings(Architecture architecture) throws Exception {
    List<Document> drawings = new ArrayList<>();
    Diagram diagram = Diagram.of(architecture);
    List<UnaryOperator<Diagram>> manners = List.of(
        Diagram::asMaps,
        Diagram::asBoxes,
        Diagram::asMlpconv,
        Diagram::asTable,
        Diagram::asGraph,
        Diagram::unfolded);
    for (UnaryOperator<Diagram> manner : manners) {
      try {
        add(drawings, manner.apply(diagram));
      } catch (IllegalArgumentException e) {
        assertTrue(e.getMessage().endsWith("; asGraph() draws it"), e.getMessage());
      }
    }
    assertFalse(drawings.isEmpty());
    return drawings;
  }

  private static void add(List<Document> drawings, Diagram diagram) throws Exception {
    String markup = diagram.picture().markup();
    for (String svg :
        DRAWING.matcher(markup).results().map(found -> found.group()).toList()) {
      drawings.add(DocumentBuilderFactory.newInstance()
          .newDocumentBuilder()
          .parse(new InputSource(new StringReader(svg))));
    }
  }
}
