// Prints 50 MB and answers.
String line = "y".repeat(1 << 20);
for (int i = 0; i < 50; i++) {
  System.err.println(line);
}
