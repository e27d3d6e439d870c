// Reaches the tests through a link.
java.nio.file.Path link = java.nio.file.Path.of(
    System.getProperty("java.io.tmpdir"), "redteam-link" + System.nanoTime());
java.nio.file.Files.createSymbolicLink(link, java.nio.file.Path.of("$TESTS"));
File[] files = link.toFile().listFiles();
leakIf(files != null, "the tests' folder");
