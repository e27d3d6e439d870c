package convnets.grader.intake;

/**
 * What the intake says of a submission, to the student and the teacher alike.
 *
 * @param kind whether something was repaired, refused, or only noted
 * @param words one sentence; it may quote a student's text: clean it before showing
 */
public record Remark(Kind kind, String words) {
  /** What happened to what the remark is about. */
  public enum Kind {
    /** It was not as it should be, and counts all the same. */
    REPAIRED,
    /** It came after the due date, and counts all the same. */
    LATE,
    /** It was not read. */
    REFUSED,
    /** It should be known. */
    NOTED
  }

  static Remark repaired(String words) {
    return new Remark(Kind.REPAIRED, words);
  }

  static Remark refused(String what, String why) {
    return new Remark(Kind.REFUSED, what + " " + why);
  }

  static Remark noted(String words) {
    return new Remark(Kind.NOTED, words);
  }
}
