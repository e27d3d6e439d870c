package convnets.view;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * How well words stand out from what was painted before them at their middle, by the measure of
 * WCAG 2: from 1 for the same colour to 21 for black on white.
 */
final class Contrast {
  /** Words and their contrast. */
  record Word(String words, double ratio) {}

  private Contrast() {}

  static List<Word> of(Document drawing) {
    List<Word> words = new ArrayList<>();
    List<Element> painted = new ArrayList<>();
    NodeList all = drawing.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      Element element = (Element) all.item(i);
      if (element.getTagName().equals("rect") && element.getAttribute("fill").startsWith("#")) {
        painted.add(element);
      } else if (element.getTagName().equals("text") && element.hasAttribute("x")) {
        words.add(new Word(element.getTextContent(), ratio(element, painted)));
      }
    }
    return words;
  }

  private static double ratio(Element text, List<Element> painted) {
    var area = TextBoxes.of(text).area();
    Color behind = colour(painted.get(0)); // the plate
    for (Element rect : painted.subList(1, painted.size())) {
      double x = area.getCenterX() - number(rect, "x");
      double y = area.getCenterY() - number(rect, "y");
      if (x >= 0 && y >= 0 && x <= number(rect, "width") && y <= number(rect, "height")) {
        behind = over(rect, behind);
      }
    }
    double a = light(colour(text));
    double b = light(behind);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static Color colour(Element element) {
    String fill = element.getAttribute("fill");
    return Color.decode(fill.isEmpty() ? "#000000" : fill);
  }

  /** What one sees of a colour through another. */
  private static Color over(Element rect, Color behind) {
    String opacity = rect.getAttribute("fill-opacity");
    float part = opacity.isEmpty() ? 1 : Float.parseFloat(opacity);
    float[] above = colour(rect).getRGBColorComponents(null);
    float[] below = behind.getRGBColorComponents(null);
    return new Color(
        part * above[0] + (1 - part) * below[0],
        part * above[1] + (1 - part) * below[1],
        part * above[2] + (1 - part) * below[2]);
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }

  private static double light(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.03928 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
