package convnets.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The 7×12 bitmaps that LeNet-5's F6 is taught to draw, one a class: +1 where the stylized
 * character has ink, −1 elsewhere (LeCun et al. 1998, Fig. 3). Similar characters have similar
 * codes, so that a confusion stays a small error for what reads the words.
 *
 * <p>The paper prints them as a picture only; these follow a public transcription of it
 * (mattwang44/LeNet-from-Scratch). The closest two, 6 and 8, lie a squared distance of 48 apart.
 */
public final class DigitCodes {
  private static final int WIDTH = 7;

  private static final String[] ROWS = {
    ".#####. ...##.. .#####. ####### .#####. .#####. ..####. ####### .#####. .#####.",
    "....... ..###.. ....... .....## ....... ....... .##.... .....## ##...## ##..###",
    "..###.. .####.. .#####. ....##. ....... ####### ##..... .....## ##...## ##...##",
    ".##.##. ...##.. ##...## ...##.. .##..## ##..... ##..... ....##. ##...## ##...##",
    "##...## ...##.. #....## ..####. .##..## ##..... ######. ...##.. .#####. ##..###",
    "##...## ...##.. ....##. .....## ###..## .####.. ###..## ...##.. ##...## .######",
    "##...## ...##.. ..###.. .....## ##...## ..####. ##...## ..##... ##...## .....##",
    "##...## ...##.. .##.... .....## ##...## .....## ##...## ..##... ##...## .....##",
    ".##.##. ...##.. ##..... ##...## ##..### ##...## ###..## ..##... ##...## ....##.",
    "..###.. .###### ####### .#####. .###### .#####. .#####. ..##... .#####. .####..",
    "....... ....... ....... ....... .....## ....... ....... ....... ....... .......",
    "....... ....... ....... ....... .....## ....... ....... ....... ....... .......",
  };

  /** The codes of 0 to 9: 84 numbers each, row by row. */
  public static final List<double[]> CODES = codes();

  private DigitCodes() {}

  private static List<double[]> codes() {
    List<double[]> codes = new ArrayList<>();
    for (int digit = 0; digit < 10; digit++) {
      int from = digit * (WIDTH + 1);
      codes.add(Arrays.stream(ROWS)
          .flatMapToInt(row -> row.substring(from, from + WIDTH).chars())
          .mapToDouble(mark -> mark == '#' ? 1 : -1)
          .toArray());
    }
    return List.copyOf(codes);
  }
}
