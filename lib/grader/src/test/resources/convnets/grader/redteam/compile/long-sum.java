// Adds two hundred thousand numbers in one expression.
class Answer {
  int x = 0 $REPEAT[+ 1]200000;
}
