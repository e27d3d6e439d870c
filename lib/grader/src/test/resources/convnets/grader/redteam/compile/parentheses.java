// Nests parentheses 60,000 deep.
class Answer {
  int x = $REPEAT[(]60000 1 $REPEAT[)]60000;
}
