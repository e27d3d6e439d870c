package convnets.data.fetch;

/** A server did not give the file: the message is a reason that fits into parentheses. */
final class MirrorException extends Exception {
  private static final long serialVersionUID = 1;

  private final boolean broken;

  private MirrorException(boolean broken, String reason) {
    super(reason);
    this.broken = broken;
  }

  /** It will not give it, however often it is asked. */
  static MirrorException refused(String format, Object... values) {
    return new MirrorException(false, Words.format(format, values));
  }

  /** It began to, and may go on when it is asked again. */
  static MirrorException broken(String format, Object... values) {
    return new MirrorException(true, Words.format(format, values));
  }

  boolean isBroken() {
    return broken;
  }
}
