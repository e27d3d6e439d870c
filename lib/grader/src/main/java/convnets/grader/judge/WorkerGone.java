package convnets.grader.judge;

/** A worker that gave no answer: it took too long, ended, or sent what is no answer. */
final class WorkerGone extends Exception {
  private static final long serialVersionUID = 1;

  WorkerGone(String message) {
    super(message);
  }
}
