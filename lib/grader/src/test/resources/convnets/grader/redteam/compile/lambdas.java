// Nests lambdas whose types must be guessed, each twice as hard as the last.
class Answer {
  static <T> T id(java.util.function.Supplier<T> s) { return s.get(); }
  static Integer id(java.util.function.IntSupplier s) { return s.getAsInt(); }
  static int twice(int n) { return $REPEAT[id(() -> ]24 1 $REPEAT[)]24; }
}
