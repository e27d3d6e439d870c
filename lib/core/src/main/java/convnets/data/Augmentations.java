package convnets.data;

import java.util.ArrayList;
import java.util.List;

/** The words in which the papers say how they varied their pictures. */
public final class Augmentations {
  private Augmentations() {}

  /** Returns a mirror for every second picture, drawn: left and right change places. */
  public static Augmentation flip() {
    return new Augmentation.Named(
        "flip",
        (picture, random) -> random.nextBoolean() ? mirror().on(picture) : Change.none(picture));
  }

  /**
   * Returns shifts by −{@code most} … {@code most} whole pixels down and right, each as likely; 0
   * moves in at the edge. NiN and many others after it varied CIFAR-10 with shifts and {@link
   * #flip}.
   */
  public static Augmentation translate(int most) {
    check("translate", most);
    return new Augmentation.Named(
        "translate by up to " + most + (most == 1 ? " pixel" : " pixels"), (picture, random) -> {
          int down = random.nextInt(2 * most + 1) - most;
          int right = random.nextInt(2 * most + 1) - most;
          return new Cut(-down, -right, picture.axis(1), picture.axis(2), false)
              .of(shift(right, down), picture);
        });
  }

  /**
   * Returns windows of the picture's own size on the picture with {@code pad} pixels of 0 around it
   * (He et al. 2015, §4.2, with 4): in other words, {@link #translate}.
   */
  public static Augmentation padAndCrop(int pad) {
    return new Augmentation.Named("pad by " + pad + " and crop", translate(pad));
  }

  /** Returns windows of this size anywhere on the picture (AlexNet, §4.1: 224 of 256). */
  public static Augmentation crop(int size) {
    return new Augmentation.Named("crop " + size + "×" + size, (picture, random) -> {
      Cut.check("crop", size, picture);
      int top = random.nextInt(picture.axis(1) - size + 1);
      int left = random.nextInt(picture.axis(2) - size + 1);
      return new Cut(top, left, size, size, false).of("row " + top + " column " + left, picture);
    });
  }

  /** Returns windows of 8 to 100 % of the picture, stretched to this size: see {@link AreaCrop}. */
  public static Augmentation cropOfArea(int size) {
    return new AreaCrop(size);
  }

  /** Returns the distortions of 1998 in a strength for digits: see {@link Distortion}. */
  public static Distortion distort() {
    return new Distortion(2, 0.15, 0.15, 0.2);
  }

  /** Returns the distortions of 2003 as they were best for MNIST's digits: see {@link Elastic}. */
  public static Elastic elastic() {
    return new Elastic(4, 34);
  }

  /** Returns the mirror image: left and right change places. */
  public static Preprocessing mirror() {
    return new Preprocessing.Same(
        "mirror", picture -> Cut.whole(picture).mirror().of("mirrored", picture));
  }

  /** Returns the window of this size in the middle: what a network is tested on. */
  public static Preprocessing centreCrop(int size) {
    return new Preprocessing.Same("crop the centre " + size + "×" + size, picture -> {
      Cut.check("centre crop", size, picture);
      int top = (picture.axis(1) - size) / 2;
      int left = (picture.axis(2) - size) / 2;
      return new Cut(top, left, size, size, false).of("centre", picture);
    });
  }

  /** Returns {@code pad} pixels of 0 around the picture: room for what moves. */
  public static Preprocessing pad(int pad) {
    check("pad", pad);
    return new Preprocessing.Same(
        "pad by " + pad,
        picture -> new Cut(-pad, -pad, picture.axis(1) + 2 * pad, picture.axis(2) + 2 * pad, false)
            .of("padded", picture));
  }

  /** Returns global contrast normalization: see {@link ContrastNormalization}. */
  public static Preprocessing normalizeContrast() {
    return new ContrastNormalization();
  }

  /**
   * Returns AlexNet's ten views of a picture for a test (§4.1): windows of this size in the four
   * corners and the centre, and their mirror images. {@code Evaluation.of(network, test,
   * tenCrops(224))} averages what the network says to each.
   */
  public static List<Preprocessing> tenCrops(int size) {
    List<Preprocessing> views = new ArrayList<>();
    for (boolean bottom : new boolean[] {false, true}) {
      for (boolean right : new boolean[] {false, true}) {
        views.add(corner(size, bottom, right));
      }
    }
    views.add(centreCrop(size));
    List<Preprocessing> mirrored =
        views.stream().map(view -> view.then(mirror())).toList();
    views.addAll(mirrored);
    return List.copyOf(views);
  }

  private static Preprocessing corner(int size, boolean bottom, boolean right) {
    String words = (bottom ? "bottom " : "top ") + (right ? "right" : "left");
    return new Preprocessing.Same("crop " + words, picture -> {
      Cut.check("ten crops", size, picture);
      int top = bottom ? picture.axis(1) - size : 0;
      int left = right ? picture.axis(2) - size : 0;
      return new Cut(top, left, size, size, false).of(words, picture);
    });
  }

  private static void check(String operation, int pixels) {
    if (pixels < 0) {
      throw new IllegalArgumentException(operation + ": needs 0 pixels or more, but got " + pixels);
    }
  }

  private static String shift(int right, int down) {
    String across = right == 0 ? "" : Math.abs(right) + (right > 0 ? " right" : " left");
    String along = down == 0 ? "" : Math.abs(down) + (down > 0 ? " down" : " up");
    return across + (across.isEmpty() || along.isEmpty() ? "" : ", ") + along;
  }
}
