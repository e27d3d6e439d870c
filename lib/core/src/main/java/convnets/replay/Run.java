package convnets.replay;

import convnets.data.Data;
import convnets.data.ImageFolder;
import convnets.data.Split;
import convnets.models.Models;
import convnets.nn.Architecture;
import convnets.nn.Network;
import convnets.tensor.Backend;
import convnets.tensor.Shape;
import convnets.train.Recipe;
import convnets.train.Trainer;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A training that anybody can make again: a network, a data set, the passes and a seed say all,
 * because the recipe follows from the network.
 *
 * @param network its name in {@link Models}
 * @param data its name in {@link Data}, or the folder of pictures of one's own
 * @param epochs passes over the data
 * @param seed draws the first weights and the order of the pictures
 */
public record Run(String network, String data, int epochs, long seed) {
  /** Checks that there is something to do. */
  public Run {
    if (epochs < 1) {
      throw new IllegalArgumentException("run: " + epochs + " passes; at least one is needed");
    }
  }

  /** Returns one pass with the seed 1. */
  public static Run of(String network, String data) {
    return new Run(network, data, 1, 1);
  }

  /** Returns this run with so many passes over the data. */
  public Run passes(int number) {
    return new Run(network, data, number, seed);
  }

  /** Returns this run with other first weights and another order. */
  public Run drawnBy(long otherSeed) {
    return new Run(network, data, epochs, otherSeed);
  }

  /**
   * Returns the table of the network.
   *
   * @throws IllegalArgumentException if there is none of this name; the message lists the names
   */
  public Architecture architecture() {
    return Models.named(network);
  }

  /**
   * Loads the pictures; those of a folder in the size and colours that the network reads.
   *
   * @throws IllegalArgumentException if there is neither a set of this name, the message lists
   *     them, nor such a folder; or if it has more classes than the network tells apart
   * @throws convnets.data.DataNotFoundException if the set is not on this machine, or the folder
   *     has no pictures
   */
  public Split load() {
    Split split = Data.names().contains(data) ? Data.load(data) : ownPictures().loadSplit();
    int known = architecture().plan().output().axis(0);
    int classes = split.train().classes().size();
    if (classes > known) {
      throw new IllegalArgumentException(
          "%s tells %d classes apart, but %s has %d. Take a network with more, or fewer classes"
              .formatted(network, known, data, classes));
    }
    return split;
  }

  private ImageFolder ownPictures() {
    if (!Files.isDirectory(Path.of(data))) {
      throw new IllegalArgumentException("there is no data set and no folder \"" + data
          + "\": choose one of " + String.join(", ", Data.names())
          + ", or name a folder that has a subfolder of pictures for each class");
    }
    Shape image = architecture().input();
    ImageFolder pictures = ImageFolder.of(Path.of(data)).size(image.axis(1), image.axis(2));
    return image.axis(0) == 1 ? pictures.grey() : pictures;
  }

  /** Returns how the network is trained if nobody says otherwise. */
  public Recipe recipe() {
    return Recipe.of(architecture(), epochs, seed);
  }

  /** Returns the network with its first weights. */
  public Network build(Backend backend) {
    return architecture().build(seed, backend);
  }

  /** Returns the training of a network that {@link #build} has made. */
  public Trainer trainer(Network built) {
    return recipe().trainer(built).epochs(epochs).seed(seed);
  }

  /** Returns {@code lenet5 on digits, 12 passes, seed 1}. */
  @Override
  public String toString() {
    return "%s on %s, %s, seed %d"
        .formatted(network, data, epochs == 1 ? "1 pass" : epochs + " passes", seed);
  }
}
