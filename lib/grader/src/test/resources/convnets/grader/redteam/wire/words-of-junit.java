// Returns the words in which JUnit tells a difference, as often as fits.
class Answer {
  static int twice(int n) {
    return -1;
  }

  static double[] scaled(double[] row, double by) {
    return row;
  }

  static String greet(String name) {
    return " ==> expected: <".repeat(900_000);
  }
}
