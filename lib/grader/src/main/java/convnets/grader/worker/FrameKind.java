package convnets.grader.worker;

/** What a {@link Frame} says. */
public enum FrameKind {
  /** To the judge: the process is there, and has not seen anything of a student's yet. */
  READY('h'),
  /** To the worker: compile this text. */
  COMPILE('j'),
  /** To the judge: the classes, or what the compiler said. */
  COMPILED('z'),
  /** To the worker: here are the student's classes. */
  LOAD('l'),
  /** To the worker: call this method with these values. */
  CALL('c'),
  /** To the judge: the classes are there. */
  LOADED('k'),
  /** To the judge: the value, then the arguments as the method left them. */
  RETURNED('r'),
  /** To the judge: the method threw; the class, message and lines of the exception. */
  THREW('x'),
  /** To the judge: the class has no such method. */
  NO_METHOD('m'),
  /** To the judge: the method returned null, or more than a frame holds. */
  NO_VALUE('v');

  private final char code;

  FrameKind(char code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  static FrameKind of(int code) throws WireException {
    for (FrameKind kind : values()) {
      if (kind.code == code) {
        return kind;
      }
    }
    throw new WireException("a frame of the unknown kind " + code);
  }
}
