// Starts copies of itself, which start copies of themselves.
ProcessBuilder copy = new ProcessBuilder(
    System.getProperty("java.home") + "/bin/java", "-version");
for (int i = 0; i < 50; i++) {
  copy.start();
}
