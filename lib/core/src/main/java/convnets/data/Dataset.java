package convnets.data;

import convnets.tensor.Shape;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Labelled pictures: what a network learns from, or is tested on.
 *
 * <p>Pictures stay the unsigned bytes of their file (MNIST's 60,000 take 47 MB, not 376) and become
 * numbers in [0, 1] when somebody looks. A dataset never changes: {@link #first}, {@link #shuffled}
 * and {@link #where} are other views of the same bytes.
 */
public final class Dataset {
  private final String name;
  private final Pixels pixels;
  private final int[] labels;
  private final List<String> classes;
  private final int[] order;

  private Dataset(String name, Pixels pixels, int[] labels, List<String> classes, int[] order) {
    this.name = name;
    this.pixels = pixels;
    this.labels = labels;
    this.classes = classes;
    this.order = order;
  }

  /**
   * Returns a dataset of these pictures, one after the other, each in the order C, H, W.
   *
   * @throws IllegalArgumentException if pixels, labels and classes do not fit together
   */
  public static Dataset of(
      String name, Shape image, byte[] pixels, int[] labels, List<String> classes) {
    return owning(name, image, pixels.clone(), labels.clone(), List.copyOf(classes));
  }

  /** As {@link #of}, without a copy: for a reader that gives its arrays away. */
  static Dataset owning(
      String name, Shape image, byte[] pixels, int[] labels, List<String> classes) {
    if (image.rank() != 3) {
      throw wrong("%s: a picture has the three axes C×H×W, but got %s", name, image);
    }
    if (pixels.length != (long) labels.length * image.size()) {
      throw wrong(
          "%s: %,d labels of %s pictures need %,d pixels, but got %,d",
          name, labels.length, image, (long) labels.length * image.size(), pixels.length);
    }
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] < 0 || labels[i] >= classes.size()) {
        throw wrong(
            "%s: picture %d has the label %d, but there are %d classes, counted from 0",
            name, i, labels[i], classes.size());
      }
    }
    int[] order = IntStream.range(0, labels.length).toArray();
    return new Dataset(name, Pixels.of(image, pixels), labels, classes, order);
  }

  /** Returns what errors and tables call it: {@code digits train}. */
  public String name() {
    return name;
  }

  /** Returns the number of pictures. */
  public int size() {
    return order.length;
  }

  /** Returns the shape of one picture, C×H×W. */
  public Shape image() {
    return pixels.shape();
  }

  /** Returns the names of the classes; a label is a place in this list. */
  public List<String> classes() {
    return classes;
  }

  /** Returns the class that picture {@code index} shows. */
  public int label(int index) {
    return labels[stored(index)];
  }

  /**
   * Returns one picture as a new array in the order C, H, W: 0 for black and 1 for white, unless
   * {@link #preprocessed} made other numbers of it.
   */
  public double[] pixels(int index) {
    return pixels.of(stored(index));
  }

  /** Returns how many pictures show each class. */
  public int[] countByClass() {
    int[] counts = new int[classes.size()];
    for (int place : order) {
      counts[labels[place]]++;
    }
    return counts;
  }

  /** Returns the first {@code count} pictures. */
  public Dataset first(int count) {
    if (count < 0 || count > size()) {
      throw wrong("%s: the first %,d were asked for, but there are %,d", name, count, size());
    }
    return view(Arrays.copyOf(order, count));
  }

  /** Returns the pictures in an order that depends on the seed alone. */
  public Dataset shuffled(long seed) {
    return subset(Shuffle.of(size(), new Random(seed)));
  }

  /** Returns the pictures whose index is accepted: {@code test.where(i -> test.label(i) == 7)}. */
  public Dataset where(IntPredicate index) {
    return subset(IntStream.range(0, size()).filter(index).toArray());
  }

  /** Returns the pictures of these indices, in this order; one may come twice. */
  public Dataset subset(int... indices) {
    return view(Arrays.stream(indices).map(this::stored).toArray());
  }

  /** Returns batches of {@code size} pictures in order; the last one may be smaller. */
  public Batches batches(int size) {
    return new Batches(this, size, IntStream.range(0, size()).toArray());
  }

  /** Returns batches of {@code size} pictures in an order drawn now, once, from {@code order}. */
  public Batches batches(int size, Random order) {
    return new Batches(this, size, Shuffle.of(size(), order));
  }

  /**
   * Returns batches as {@link #batches(int, Random)} does, with every picture changed. What happens
   * to a picture depends on its index and one number drawn now from {@code order}: the next pass
   * changes it in another way, the same seed in the same, however fast batches are taken.
   */
  public Batches batches(int size, Random order, Augmentation augmentation) {
    int[] indices = Shuffle.of(size(), order);
    VariedPass pass = new VariedPass(this, augmentation, order.nextLong());
    return new Batches(name, size, indices, pass.image().size(), pass::batch);
  }

  /** Returns the pictures of these indices as one batch. */
  public Batch batch(int... indices) {
    List<double[]> pictures = Arrays.stream(indices).mapToObj(this::pixels).toList();
    return Batch.of(image(), pictures, labels(indices), indices);
  }

  /**
   * Returns the same pictures, each changed whenever somebody looks; what is changed already is
   * changed once more.
   */
  public Dataset preprocessed(Preprocessing preprocessing) {
    return new Dataset(name, pixels.then(preprocessing), labels, classes, order);
  }

  int[] labels(int... indices) {
    return Arrays.stream(indices).map(this::label).toArray();
  }

  private Dataset view(int[] places) {
    return new Dataset(name, pixels, labels, classes, places);
  }

  private int stored(int index) {
    if (index < 0 || index >= order.length) {
      throw new IndexOutOfBoundsException(
          message("%s: there is no picture %,d among %,d, counted from 0", name, index, size()));
    }
    return order[index];
  }

  private static IllegalArgumentException wrong(String format, Object... arguments) {
    return new IllegalArgumentException(message(format, arguments));
  }

  private static String message(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }

  /** Returns {@code digits train: 4,000 pictures 1×28×28, 10 classes}. */
  @Override
  public String toString() {
    String changed = pixels.words().isEmpty() ? "" : ", " + pixels.words();
    return message("%s: %,d pictures %s, %d classes", name, size(), image(), classes.size())
        + changed;
  }
}
