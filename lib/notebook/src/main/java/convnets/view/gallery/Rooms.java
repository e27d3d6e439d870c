package convnets.view.gallery;

import convnets.models.Era;
import convnets.models.Models;
import convnets.view.diagram.Diagram;
import java.util.List;
import java.util.stream.Stream;

/** What hangs in the gallery. */
public final class Rooms {
  private Rooms() {}

  /** Returns the gallery of everything. */
  public static Gallery all() {
    return new Gallery(Stream.of(Era.values()).map(Rooms::networks).toList());
  }

  private static Room networks(Era era) {
    List<Exhibit> drawn = Models.names().stream()
        .filter(name -> Era.of(Models.year(name)) == era)
        .map(Rooms::network)
        .toList();
    return new Room("Networks " + era, "Each drawn from its own table.", drawn);
  }

  private static Exhibit network(String name) {
    return new Exhibit(
        "network-" + name.replaceAll("[^a-z0-9]", "-"),
        Models.named(name).name(),
        "%d; ./course summary %s has the numbers".formatted(Models.year(name), name),
        () -> Diagram.of(Models.named(name)));
  }
}
