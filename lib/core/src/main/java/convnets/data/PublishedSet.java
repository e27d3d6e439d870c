package convnets.data;

/** A data set that somebody published, and that may lie in one of this machine's folders. */
interface PublishedSet {
  /** Returns what the catalogue and errors call it. */
  String name();

  /**
   * Reads the set from the first folder that has all its files.
   *
   * @throws DataNotFoundException if there is none: the message lists files, folders and remedies
   */
  Split load(DataFolders folders);
}
