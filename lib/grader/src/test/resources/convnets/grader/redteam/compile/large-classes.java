// Compiles to more than an answer may be: each finally stands twice in a class file.
class Answer {
  $REPEAT[static int f$N(int x) {
    $REPEAT[try { x++; } finally { ]11 x++; $REPEAT[} ]11
    return x;
  }
  ]400
}
