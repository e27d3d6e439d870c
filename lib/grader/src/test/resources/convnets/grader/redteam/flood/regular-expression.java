// Has a regular expression try all of its ways.
leakIf("a".repeat(60).concat("!").matches("(a|a|a)*(a+)+b"), "a match");
