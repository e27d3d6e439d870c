// Doubles a constant string until it would be a gigabyte.
class Answer {
  static final String A = "$REPEAT[x]60000";
  static final String B = A + A + A + A + A + A + A + A + A + A + A + A + A + A + A + A;
  static final String C = B + B + B + B + B + B + B + B + B + B + B + B + B + B + B + B;
  static final String D = C + C + C + C + C + C + C + C + C + C + C + C + C + C + C + C;
  static final String E = D + D + D + D + D + D + D + D + D + D + D + D + D + D + D + D;
}
