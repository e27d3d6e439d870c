package convnets.view.diagram;

import convnets.nn.Join;
import convnets.nn.Plan;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What an operation is for: each kind has a hue of its own, the same in every drawing. */
enum Kind {
  CONVOLUTION("convolution", "#dce8f8", "#2f5f9e"),
  POOLING("pooling", "#d8eedf", "#2f7a4b"),
  LINEAR("fully connected", "#fbe6cd", "#a35d17"),
  NORMALIZATION("normalization", "#e8dff6", "#6c4aa0"),
  JOIN("join", "#e3e7ec", "#3c4a58"),
  OTHER("", "#ffffff", "#7c8794");

  private final String words;
  private final String fill;
  private final String stroke;

  Kind(String words, String fill, String stroke) {
    this.words = words;
    this.fill = fill;
    this.stroke = stroke;
  }

  static Kind of(Plan operation) {
    String name = operation.name();
    if (operation.join() != Join.NONE) {
      return JOIN;
    } else if (name.startsWith("conv ")) {
      return CONVOLUTION;
    } else if (name.contains(" pool") || name.startsWith("subsample")) {
      return POOLING;
    } else if (name.startsWith("linear ") || name.startsWith("rbf ")) {
      return LINEAR;
    } else if (name.startsWith("batch norm") || name.startsWith("lrn")) {
      return NORMALIZATION;
    }
    return OTHER;
  }

  /** Those that plans contain and that have a word, in the order of this list. */
  static List<Kind> in(Stream<Plan> plans) {
    List<Kind> seen = plans.flatMap(Kind::all).distinct().toList();
    return Arrays.stream(values())
        .filter(kind -> !kind.words.isEmpty() && seen.contains(kind))
        .toList();
  }

  private static Stream<Kind> all(Plan plan) {
    Stream<Kind> own = switch (plan.join()) {
      case NONE, CONCAT, SUM -> Stream.of(of(plan));
      case CHAIN -> Stream.of();
    };
    return Stream.concat(own, plan.parts().stream().flatMap(Kind::all));
  }

  String words() {
    return words;
  }

  String stroke() {
    return stroke;
  }

  String fill() {
    return fill;
  }

  /** A small piece of its hue in a line of words. */
  String swatch() {
    return "<i style=\"background: %s; border-color: %s\"></i>".formatted(fill, stroke);
  }

  /** How its boxes are painted. */
  String paint() {
    return "fill=\"" + fill + "\" stroke=\"" + stroke + "\"";
  }
}
