package convnets.train;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The learning rate η of each pass over the data. */
@FunctionalInterface
public interface Schedule {
  /** Returns η of a pass, counted from 1. */
  double rate(int pass);

  /** Returns the same rate for ever. */
  static Schedule constant(double rate) {
    return pass -> rate;
  }

  /** Returns stairs: the first rate, divided by ten after each of these passes. */
  static Schedule steps(double first, int... after) {
    int[] stairs = after.clone();
    return pass ->
        first / Math.pow(10, Arrays.stream(stairs).filter(p -> p < pass).count());
  }

  /** Returns the first rate, multiplied by the factor after every so many passes. */
  static Schedule exponential(double first, double factor, int every) {
    if (every < 1) {
      throw new IllegalArgumentException(
          "exponential schedule: a factor after every " + every + " passes; take at least 1");
    }
    return pass -> first * Math.pow(factor, (pass - 1) / every);
  }

  /** Returns half a cosine from {@code first} down to nearly nothing in the last of the passes. */
  static Schedule cosine(double first, int passes) {
    return pass -> first * (1 + Math.cos(Math.PI * (pass - 0.5) / passes)) / 2;
  }

  /** Returns this schedule, but with another rate, a careful one, in the first passes. */
  default Schedule warmUp(double careful, int passes) {
    return pass -> pass <= passes ? careful : rate(pass);
  }

  /**
   * Returns the published schedule of LeNet-5, divided by its first rate: 0.0005 for two passes,
   * 0.0002 for three, 0.0001 for three, 0.00005 for four, then 0.00001 (LeCun et al. 1998, III-B).
   */
  static Schedule lecun1998(double first) {
    return pass -> {
      if (pass <= 2) {
        return first;
      } else if (pass <= 5) {
        return first * 0.4;
      } else if (pass <= 8) {
        return first * 0.2;
      }
      return first * (pass <= 12 ? 0.1 : 0.02);
    };
  }

  /**
   * Returns AlexNet's: 0.01, divided by ten three times (Krizhevsky et al. 2012, §5, about 90
   * passes).
   *
   * <p>What had to change: the authors did it by hand, when the validation error stood still, and
   * print no pass; here each quarter of the training has its rate.
   */
  static Schedule alexNet2012(int passes) {
    return evenly(0.01, 3, passes);
  }

  /**
   * Returns that of Network in Network: a rate divided by ten twice (Lin et al. 2013, §4.1), with
   * AlexNet's deviation. The paper prints no first rate either.
   */
  static Schedule nin2013(double first, int passes) {
    return evenly(first, 2, passes);
  }

  /**
   * Returns VGG's: 0.01, divided by ten three times (Simonyan and Zisserman 2014, §3.1, 74 passes),
   * with AlexNet's deviation.
   */
  static Schedule vgg2014(int passes) {
    return evenly(0.01, 3, passes);
  }

  /**
   * Returns GoogLeNet's: 4 % less every 8 passes (Szegedy et al. 2014, §6). The paper prints no
   * first rate; the copy published with Caffe takes 0.01.
   */
  static Schedule googLeNet2014(double first) {
    return exponential(first, 0.96, 8);
  }

  /**
   * Returns ResNet's for ImageNet: 0.1, divided by ten when the error stands still (He et al. 2015,
   * §3.4, about 120 passes).
   *
   * <p>What had to change: nobody watches here; each third of the training has its rate, as in the
   * code that Facebook published.
   */
  static Schedule resNet2015(int passes) {
    return evenly(0.1, 2, passes);
  }

  /**
   * Returns ResNet's for CIFAR-10: 0.1, divided by ten at 32,000 and 48,000 steps of 128 images, of
   * 64,000 (He et al. 2015, §4.2). A pass over 50,000 images has 391 steps, so that these are the
   * passes 82, 123 and 164.
   *
   * <p>For 110 layers 0.1 is slightly too large at first; the paper trains with 0.01 until the
   * training error is below 80 %, in about 400 steps: {@code resNetCifar2015().warmUp(0.01, 1)}.
   */
  static Schedule resNetCifar2015() {
    return steps(0.1, 82, 123);
  }

  private static Schedule evenly(double first, int drops, int passes) {
    return steps(
        first,
        IntStream.rangeClosed(1, drops)
            .map(drop -> (drop * passes + drops) / (drops + 1)) // rounded up
            .toArray());
  }
}
