// Prints without end.
String line = "x".repeat(10_000);
for (;;) {
  System.out.println(line);
}
