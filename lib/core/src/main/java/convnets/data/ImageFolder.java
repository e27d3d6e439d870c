package convnets.data;

import convnets.tensor.Shape;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Pictures of one's own: each subfolder is a class, each file in it a picture of that class.
 *
 * <pre>{@code
 * Dataset pets = ImageFolder.of(Path.of("pets")).size(64, 64).load();
 * }</pre>
 *
 * <p>Classes are in the order of their names, and so are the pictures of a class: shuffle before
 * training. All are scaled until the shorter side fits, and the middle is cut out (AlexNet, §2).
 */
public final class ImageFolder {
  private static final int KEPT_FOR_TEST = 5;
  private static final Set<String> OF_THE_SYSTEM = Set.of("Thumbs.db", "desktop.ini");

  private final Path folder;
  private final String name;
  private final int height;
  private final int width;
  private final boolean grey;

  private ImageFolder(Path folder, String name, int height, int width, boolean grey) {
    this.folder = folder;
    this.name = name;
    this.height = height;
    this.width = width;
    this.grey = grey;
  }

  /** Reads this folder, in colour and at 32×32, unless told otherwise. */
  public static ImageFolder of(Path folder) {
    return new ImageFolder(folder, last(folder.toAbsolutePath().normalize()), 32, 32, false);
  }

  /** Brings all pictures to this size. */
  public ImageFolder size(int newHeight, int newWidth) {
    if (newHeight < 1 || newWidth < 1) {
      throw new IllegalArgumentException("%s: a picture has at least 1×1 pixels, but got %d×%d"
          .formatted(folder, newHeight, newWidth));
    }
    return new ImageFolder(folder, name, newHeight, newWidth, grey);
  }

  /** Makes all pictures grey: one channel, as LeNet reads them. */
  public ImageFolder grey() {
    return new ImageFolder(folder, name, height, width, true);
  }

  /**
   * Returns all pictures.
   *
   * @throws DamagedFileException at the first file that is no picture: the message names it
   * @throws DataNotFoundException if there are no pictures
   */
  public Dataset load() {
    return load(UnaryOperator.identity());
  }

  /** Returns the pictures that can be read, and what is wrong with each of the others. */
  public ReadablePictures loadReadable() {
    List<DamagedFileException> skipped = new ArrayList<>();
    Dataset readable = read(UnaryOperator.identity(), skipped::add);
    return new ReadablePictures(readable, List.copyOf(skipped));
  }

  /**
   * Returns those of its subfolders train and test (or val), which have the same classes; where the
   * folder is not divided, every fifth picture is kept for the test.
   */
  public Split loadSplit() {
    if (isDivided()) {
      return loadSplit(UnaryOperator.identity());
    }
    Dataset all = load();
    return new Split(
        all.where(i -> i % KEPT_FOR_TEST != KEPT_FOR_TEST - 1),
        all.where(i -> i % KEPT_FOR_TEST == KEPT_FOR_TEST - 1));
  }

  private boolean isDivided() {
    return Stream.of("train", "test", "val").map(folder::resolve).anyMatch(Files::isDirectory);
  }

  /** As {@link #loadSplit()}, with names that people read, where folders have numbers. */
  Split loadSplit(UnaryOperator<String> className) {
    String test = Files.isDirectory(folder.resolve("test")) ? "test" : "val";
    return new Split(part("train").load(className), part(test).load(className));
  }

  private ImageFolder part(String part) {
    return new ImageFolder(folder.resolve(part), name + " " + part, height, width, grey);
  }

  private Dataset load(UnaryOperator<String> className) {
    return read(className, damaged -> {
      throw damaged;
    });
  }

  private Dataset read(UnaryOperator<String> className, Consumer<DamagedFileException> damage) {
    List<Path> classes = inside(folder, Files::isDirectory);
    List<String> names = classes.stream().map(ImageFolder::last).toList();
    Pictures pictures = new Pictures(Shape.of(grey ? 1 : 3, height, width));
    for (int label = 0; label < classes.size(); label++) {
      for (Path file : inside(classes.get(label), Files::isRegularFile)) {
        try {
          pictures.add(PictureFile.read(file, height, width, grey), label);
        } catch (DamagedFileException e) {
          damage.accept(e);
        }
      }
      if (pictures.count(label) == 0) {
        throw new DataNotFoundException(
            "%s: the class has no picture. Put some there, or remove the folder"
                .formatted(classes.get(label)));
      }
    }
    if (classes.isEmpty()) {
      throw new DataNotFoundException(
          "%s: it has no subfolders. Make one for each class, with its pictures inside"
              .formatted(folder));
    }
    return pictures.dataset(name, names.stream().map(className).toList());
  }

  private static String last(Path path) {
    return String.valueOf(path.getFileName());
  }

  /** Returns what lies there in the order of names; what systems put there unseen is passed by. */
  private static List<Path> inside(Path folder, Predicate<Path> kind) {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(kind)
          .filter(path -> !last(path).startsWith("."))
          .filter(path -> !OF_THE_SYSTEM.contains(last(path)))
          .sorted(Comparator.comparing(ImageFolder::last))
          .toList();
    } catch (NoSuchFileException | NotDirectoryException e) {
      throw new DataNotFoundException(
          folder + ": there is no such folder. Name one that has a subfolder for each class");
    } catch (IOException e) {
      throw Unreadable.because(folder, e);
    }
  }
}
