// Ends a comment by an escape, behind which more stands than a reader sees.
class Answer {
  // \u000a static { System.out.println("hello"); }
  /* \u002a/ static int twice(int n) { return -1; } /* */
}
