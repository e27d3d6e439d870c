package convnets.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.view.TextBoxes.Box;
import convnets.view.drawing.Picture;
import convnets.view.drawing.Picture.Format;
import convnets.view.drawing.Svg;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class EveryPictureTest {
  private static final Pattern REFERENCE =
      Pattern.compile("(?:href|src)\\s*=\\s*\"(?!data:|#)|url\\((?!\"?#)|@import");
  private static final String PLATE = ".cv-widget { background: #fbfcfd; color: #1c2733;";
  private static final Pattern OWN_COLOUR = Pattern.compile("[ {;]color: (?!inherit)");

  static Stream<String> names() {
    return Examples.all().keySet().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void isWellFormed(String name) throws Exception {
    Picture picture = Examples.all().get(name).picture();
    Document document = parse(picture);
    if (picture.format() == Format.SVG) {
      assertEquals("svg", document.getDocumentElement().getTagName());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void asksNobodyForAnything(String name) {
    String markup = Examples.all().get(name).picture().markup();
    assertFalse(REFERENCE.matcher(markup).find(), markup);
    String ours = markup.replaceAll("xmlns(:xlink)?=\"http://www.w3.org/[^\"]*\"", "");
    assertFalse(ours.contains("http"), ours);
  }

  @ParameterizedTest
  @MethodSource("names")
  void saysInWordsWhatItShows(String name) throws Exception {
    Picture picture = Examples.all().get(name).picture();
    assertFalse(picture.text().isBlank());
    if (picture.format() == Format.SVG) {
      Element svg = parse(picture).getDocumentElement();
      assertEquals("img", svg.getAttribute("role"));
      assertFalse(words(svg, "title").isBlank());
      assertFalse(words(svg, "desc").isBlank());
      assertEquals(words(svg, "title"), svg.getAttribute("aria-label"));
    } else {
      assertTrue(picture.markup().matches("(?s).*<(fig)?caption>.*"));
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void standsOnALightPlateOrInThePagesColours(String name) throws Exception {
    Picture picture = Examples.all().get(name).picture();
    if (picture.format() == Format.HTML) {
      String page = picture.markup().replace(PLATE, "");
      assertFalse(OWN_COLOUR.matcher(page).find(), page);
      return;
    }
    Element svg = parse(picture).getDocumentElement();
    Element plate = (Element) svg.getElementsByTagName("rect").item(0);
    assertEquals(svg.getAttribute("width"), plate.getAttribute("width"));
    assertEquals(svg.getAttribute("height"), plate.getAttribute("height"));
    assertEquals("#fbfcfd", plate.getAttribute("fill"));
  }

  @ParameterizedTest
  @MethodSource("names")
  void hasNoWordsOverOtherWordsOrBeyondItsEdge(String name) throws Exception {
    Picture picture = Examples.all().get(name).picture();
    if (picture.format() == Format.HTML) {
      return;
    }
    Document document = parse(picture);
    double width = Double.parseDouble(document.getDocumentElement().getAttribute("width"));
    List<Box> boxes = TextBoxes.of(document);
    for (int i = 0; i < boxes.size(); i++) {
      Box box = boxes.get(i);
      assertTrue(box.area().getMinX() >= -Svg.MARGIN, box.words());
      assertTrue(box.area().getMaxX() <= width - Svg.MARGIN, box.words());
      for (Box other : boxes.subList(i + 1, boxes.size())) {
        assertFalse(
            box.area().intersects(other.area()), box.words() + " lies over " + other.words());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void looksTheSameInEveryCountry(String name) {
    Locale before = Locale.getDefault();
    String here = Examples.all().get(name).picture().markup();
    try {
      Locale.setDefault(Locale.GERMANY);
      assertEquals(here, Examples.all().get(name).picture().markup());
    } finally {
      Locale.setDefault(before);
    }
  }

  private static Document parse(Picture picture) throws Exception {
    String markup = picture.markup();
    String xml = picture.format() == Format.SVG ? markup : "<div>" + markup + "</div>";
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
    try {
      return factory.newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    } catch (IOException e) {
      throw new AssertionError(xml, e);
    }
  }

  private static String words(Element svg, String tag) {
    return svg.getElementsByTagName(tag).item(0).getTextContent();
  }
}
