package convnets.replay;

/**
 * Where a recording comes from: all that somebody needs who wants to make it again, or to doubt it.
 *
 * @param title the network's name in its table
 * @param recipe loss, optimizer and batch in words
 * @param material the pictures
 * @param device what computed
 * @param command that was typed, if one was
 * @param commit of the library, if it is known
 * @param date when the training began, in UTC
 */
public record Origin(
    String title,
    String recipe,
    Material material,
    Device device,
    String command,
    String commit,
    String date) {
  static final String UNKNOWN = "unknown";

  Origin madeBy(String otherCommand, String otherCommit) {
    return new Origin(title, recipe, material, device, otherCommand, otherCommit, date);
  }
}
