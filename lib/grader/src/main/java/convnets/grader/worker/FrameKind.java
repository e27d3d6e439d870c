package convnets.grader.worker;

/** What a {@link Frame} says. */
public enum FrameKind {
  /** To the worker: here are the student's classes. */
  LOAD,
  /** To the worker: call this method with these values. */
  CALL,
  /** To the judge: the classes are there. */
  LOADED,
  /** To the judge: the value, then the arguments as the method left them. */
  RETURNED,
  /** To the judge: the method threw; the class, message and lines of the exception. */
  THREW,
  /** To the judge: the class has no such method. */
  NO_METHOD,
  /** To the judge: the method returned null, or more than a frame holds. */
  NO_VALUE
}
