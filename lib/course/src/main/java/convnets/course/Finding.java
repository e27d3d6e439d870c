package convnets.course;

/** One line of the doctor: what was looked for, what is there, and what to do if it is not. */
record Finding(String subject, boolean ok, String state, String remedy) {
  static Finding here(String subject, String state, Object... values) {
    return new Finding(subject, true, state.formatted(values), "");
  }

  static Finding missing(String subject, String state, String remedy) {
    return new Finding(subject, false, state, remedy);
  }

  /** Returns {@code ok       Cores     2}, the remedy behind an arrow. */
  String line() {
    String line = "%-8s %-9s %s".formatted(ok ? "ok" : "missing", subject, state);
    return remedy.isEmpty() ? line : line + " -> " + remedy;
  }
}
