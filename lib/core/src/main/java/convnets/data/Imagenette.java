package convnets.data;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Imagenette, photographs of ten of ImageNet's thousand classes (fast.ai 2019): what AlexNet, VGG
 * and ResNet are about, in a size that a laptop can train on.
 *
 * <p>The photographs keep ImageNet's terms and are not part of this repository; {@code
 * Data.fetch("imagenette")} gets them, 99 MB.
 */
public final class Imagenette {
  static final PhotoSet SET = new PhotoSet(Catalogue.named("imagenette"), 64);

  private Imagenette() {}

  /** Loads them at 64×64, 160 MB of memory: see {@code datasets/README.md} for the folders. */
  public static Split load() {
    return SET.load(DataFolders.ofThisMachine());
  }

  /** Loads them at another size; at 160×160, as they are published, they take 1 GB of memory. */
  public static Split load(int size) {
    return new PhotoSet(SET.facts(), size).load(DataFolders.ofThisMachine());
  }

  /** Photographs in folders, one for each class, in the folders train and val. */
  record PhotoSet(SetFacts facts, int size) implements PublishedSet {
    @Override
    public String name() {
      return facts.name();
    }

    @Override
    public Split load(DataFolders folders) {
      Holding held = Search.whole(facts).in(folders);
      Map<String, String> classes = facts.classes().stream()
          .map(line -> line.split(" ", 2))
          .collect(Collectors.toMap(words -> words[0], words -> words[1]));
      return ImageFolder.of(held.photos()).size(size, size).loadSplit(classes::get);
    }
  }
}
