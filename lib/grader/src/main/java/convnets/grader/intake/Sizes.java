package convnets.grader.intake;

/** How much a submission may hold. Outputs of a notebook are skipped, but have to be read. */
final class Sizes {
  /** The most bytes of a notebook. */
  static final int NOTEBOOK = 32 << 20;

  /** The most bytes of a Java file. */
  static final int JAVA = 1 << 20;

  /** The most bytes of a zip archive. */
  static final int ZIP = 32 << 20;

  /** The most bytes of a whole submission, unpacked. */
  static final int ALL = 64 << 20;

  /** The most files of a submission, whatever is in them. */
  static final int FILES = 500;

  private Sizes() {}

  static int of(String name) {
    return HandedFile.ends(name, ".java") ? JAVA : HandedFile.ends(name, ".zip") ? ZIP : NOTEBOOK;
  }

  /** Says so much in the unit of a disk. */
  static String inWords(int bytes) {
    return (bytes >> 20) + " MB";
  }
}
