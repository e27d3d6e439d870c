package convnets.view;

import convnets.view.drawing.TextWidth;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Where the words of a drawing lie, as wide as the widest usual font makes them. */
public final class TextBoxes {
  record Box(String words, Rectangle2D area) {}

  private TextBoxes() {}

  static List<Box> of(Document drawing) {
    NodeList texts = drawing.getElementsByTagName("text");
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < texts.getLength(); i++) {
      Element text = (Element) texts.item(i);
      if (!text.hasAttribute("transform")) { // slanted ones stand side by side
        boxes.add(of(text));
      }
    }
    return boxes;
  }

  static Box of(Element text) {
    double size = number(text, "font-size");
    double width = TextWidth.of(text.getTextContent(), size);
    double before = switch (text.getAttribute("text-anchor")) {
      case "middle" -> width / 2;
      case "end" -> width;
      default -> 0;
    };
    double left = number(text, "x") - before;
    double top = number(text, "y") - 0.75 * size;
    return new Box(text.getTextContent(), new Rectangle2D.Double(left, top, width, 0.95 * size));
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
