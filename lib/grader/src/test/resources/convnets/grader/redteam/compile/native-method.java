// Declares a method of native code.
class Answer {
  static native int twice(int n);
}
