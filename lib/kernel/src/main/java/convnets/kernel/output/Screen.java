package convnets.kernel.output;

/** Where a cell's objects are shown: the page of this kernel, or that of another. */
public interface Screen {
  /** Shows an object, in these forms if some are named, and returns the name to update it by. */
  String display(Object object, String... mimeTypes);

  /** Replaces what was shown under this name. */
  void update(String displayId, Object object, String... mimeTypes);

  /** Empties the cell's output, now or when the next output arrives. */
  void clear(boolean wait);
}
