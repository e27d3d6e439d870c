package convnets.kernel.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * The page that the Javadoc tool has made of a class, read back into a comment. Since JDK 17 a
 * member is a section; before, it is what follows its anchor, which JDK 8 wrote without brackets:
 * {@code of-int-java.lang.String-}.
 */
final class ApiPage {
  private static final String TEXT = "div.block";
  private static final Map<String, String> HEADINGS = Map.of(
      "Type Parameters:",
      "",
      "Parameters:",
      "",
      "Returns:",
      "Returns ",
      "Throws:",
      "Throws ",
      "Since:",
      "Since ");

  private final Document page;

  ApiPage(String html) {
    page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);
  }

  /** Returns the comment of what has this signature, as HTML without links. */
  Optional<String> comment(Signature wanted) {
    return place(wanted).flatMap(ApiPage::comment);
  }

  private Optional<Element> place(Signature wanted) {
    if (wanted.member().isEmpty()) {
      return Optional.ofNullable(page.selectFirst(".class-description, .description"));
    }
    List<Element> exact = new ArrayList<>();
    List<Element> alike = new ArrayList<>();
    for (Element anchor : page.select("section[id], a[id], a[name]")) {
      String name = anchor.hasAttr("id") ? anchor.id() : anchor.attr("name");
      Signature of = signature(wanted.type(), name);
      if (of.equals(wanted)) {
        exact.add(anchor);
      } else if (of.isLike(wanted)) {
        alike.add(anchor);
      }
    }
    return Stream.concat(exact.stream(), alike.stream())
        .map(anchor -> anchor.tagName().equals("a") ? anchor.nextElementSibling() : anchor)
        .filter(place -> place != null)
        .findFirst();
  }

  private static Signature signature(String type, String anchor) {
    String name = anchor.replaceFirst("[(-].*", "");
    String types = anchor.substring(name.length()).replaceAll("^[(-]|[)-]$", "");
    return new Signature(
        type,
        name.equals("<init>") ? Signature.simpleName(type) : name,
        types.isEmpty()
            ? List.of()
            : Stream.of(types.replace(":A", "[]").split("[,-]\\s*"))
                .map(Signature::simpleType)
                .toList());
  }

  private static Optional<String> comment(Element place) {
    Element text = place.selectFirst(TEXT);
    List<String> tags = new ArrayList<>();
    String heading = "";
    for (Element item : place.select("dl > dt, dl > dd")) {
      if (item.tagName().equals("dt")) {
        heading = item.text();
      } else if (HEADINGS.containsKey(heading)) {
        String words = plain(item).replaceFirst("</code> - ", "</code> ");
        tags.add("<li>" + HEADINGS.get(heading) + words + "</li>");
      }
    }
    String main = text == null ? "" : plain(text);
    String list = tags.isEmpty() ? "" : "\n<ul>\n" + String.join("\n", tags) + "\n</ul>";
    return Optional.of((main + list).strip()).filter(comment -> !comment.isEmpty());
  }

  /** A foreign page's HTML with nothing in it that runs or leads away. */
  private static String plain(Element element) {
    Safelist formats = Safelist.basic().addTags("h4", "h5", "h6").removeTags("a");
    Document.OutputSettings asWritten = new Document.OutputSettings().prettyPrint(false);
    return Jsoup.clean(element.html(), "", formats, asWritten).strip().replace("@", "&#64;");
  }
}
