// Claims to stand beside the worker.
package convnets.grader.worker;
class Answer {
  static int twice(int n) { return new Answering().hashCode(); }
}
