package convnets.data;

import convnets.data.SetFacts.Download;
import java.nio.file.Path;

/** Where the files of a set are taken from. */
interface Source {
  /** Puts a file of the set into the folder, whole and right; its name may gain or lose .gz. */
  void file(int number, Path folder) throws InterruptedException;

  /** Returns the archive, whole and right; it may lie elsewhere than in the folder. */
  Path archive(Download archive, Path folder) throws InterruptedException;

  /** Returns whether the archive has to be asked for at all: the files may be there without it. */
  boolean hasArchive();
}
