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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class EveryPictureTest {
  private static final Pattern REFERENCE =
      Pattern.compile("(?:href|src)\\s*=\\s*\"(?!data:|#)|url\\((?!\"?#)|@import");
  private static final String PLATE = ".cv-widget { background: #fbfcfd; color: #1c2733;";
  private static final Pattern OWN_COLOUR = Pattern.compile("[ {;]color: (?!inherit)");

  private static final Set<String> BRANCHES =
      Set.of("Inception and the naive module", "Inception by itself", "residual blocks");
  private static final Pattern DRAWING = Pattern.compile("(?s)<svg.*?</svg>");
  private static final double PHONE = 390 - 2 * (8 + 1 + 10); // less the margins of page and plate
  private static final double CLEAR = 4.5; // WCAG 2.2, 1.4.3

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
  void noWordIsTinyOnAPhone(String name) throws Exception {
    for (Document drawing : drawings(name)) {
      Element svg = drawing.getDocumentElement();
      double wide = Double.parseDouble(svg.getAttribute("viewBox").split(" ")[2]);
      double shrunk = svg.hasAttribute("width") ? 1 : Math.min(1, PHONE / wide);
      for (Element text : texts(drawing)) {
        double size = shrunk * Double.parseDouble(text.getAttribute("font-size"));
        assertTrue(size >= Svg.SMALL, size + ": " + text.getTextContent());
      }
    }
  }

  static Stream<String> narrowNames() {
    return names()
        .filter(name -> name.endsWith(Examples.NARROW))
        .filter(name -> BRANCHES.stream().noneMatch(name::startsWith));
  }

  @ParameterizedTest
  @MethodSource("narrowNames")
  void theFormForAPhoneFindsRoomThere(String name) throws Exception {
    for (Document drawing : drawings(name)) {
      String width = drawing.getDocumentElement().getAttribute("width");
      assertTrue(Double.parseDouble(width) <= Svg.NARROW + 2 * Svg.MARGIN, width);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void wordsStandOutFromWhatLiesBehindThem(String name) throws Exception {
    for (Document drawing : drawings(name)) {
      if (drawing.getDocumentElement().hasAttribute("width")) { // with a plate of its own
        Contrast.of(drawing)
            .forEach(word -> assertTrue(word.ratio() >= CLEAR, name + " has pale " + word));
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

  /** The drawings of a picture: a page may hold several, or none. */
  private static List<Document> drawings(String name) throws Exception {
    List<Document> drawings = new ArrayList<>();
    String markup = Examples.all().get(name).picture().markup();
    for (MatchResult svg : DRAWING.matcher(markup).results().toList()) {
      drawings.add(parse(new Picture(Format.SVG, svg.group(), name)));
    }
    return drawings;
  }

  private static List<Element> texts(Document drawing) {
    NodeList texts = drawing.getElementsByTagName("text");
    return IntStream.range(0, texts.getLength())
        .mapToObj(i -> (Element) texts.item(i))
        .filter(text -> text.hasAttribute("font-size"))
        .toList();
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
