// Is twenty thousand classes.
class Answer {
  $REPEAT[Object o$N = new Object() {}; ]20000
}
