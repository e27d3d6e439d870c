package convnets.data;

import convnets.tensor.Shape;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads pictures and labels in the IDX format of MNIST, with or without gzip.
 *
 * <p>What does not agree with its header is refused with a {@link DamagedFileException}: a picture
 * that silently belongs to its neighbour's label would only show as a network that learns badly.
 */
public final class IdxReader {
  private IdxReader() {}

  /**
   * Returns the pictures, N×H×W, with the label of each.
   *
   * @throws DamagedFileException if a file is not what its header says, or the two do not agree
   */
  public static Dataset read(String name, Path pictures, Path labels, List<String> classes) {
    return join(
        name, pictures, IdxFile.read(pictures, 3), labels, IdxFile.read(labels, 1), classes);
  }

  static Dataset join(
      String name,
      Path picturesFile,
      IdxFile pictures,
      Path labelsFile,
      IdxFile labels,
      List<String> classes) {
    int[] extents = pictures.extents();
    if (extents[0] != labels.body().length) {
      throw new DamagedFileException(
          picturesFile,
          "%,d pictures, but %s has %,d labels. Take both files from the same set",
          extents[0],
          labelsFile,
          labels.body().length);
    }
    return Dataset.owning(
        name,
        Shape.of(1, extents[1], extents[2]),
        pictures.body(),
        checked(labelsFile, labels.body(), classes.size()),
        List.copyOf(classes));
  }

  private static int[] checked(Path file, byte[] bytes, int classes) {
    int[] labels = new int[bytes.length];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = bytes[i] & 0xFF;
      if (labels[i] >= classes) {
        throw new DamagedFileException(
            file,
            "label %,d is %d, but the %d classes are counted from 0 to %d. Fetch it again",
            i,
            labels[i],
            classes,
            classes - 1);
      }
    }
    return labels;
  }
}
