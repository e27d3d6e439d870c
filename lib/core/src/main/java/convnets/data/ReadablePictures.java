package convnets.data;

import java.util.List;
import java.util.Locale;

/**
 * The pictures of a folder that could be read.
 *
 * @param skipped what is wrong with each of the others; its message names the file
 */
public record ReadablePictures(Dataset dataset, List<DamagedFileException> skipped) {
  /** Returns the dataset's line, and how many files were skipped. */
  @Override
  public String toString() {
    return String.format(Locale.ROOT, "%s; %,d files skipped", dataset, skipped.size());
  }
}
