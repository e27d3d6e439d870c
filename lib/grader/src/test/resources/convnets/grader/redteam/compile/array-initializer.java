// Has an array of a hundred thousand numbers.
class Answer {
  static int[] all = {$REPEAT[7, ]100000 7};
}
