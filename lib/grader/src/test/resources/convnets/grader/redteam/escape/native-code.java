// Loads native code of its own.
java.nio.file.Path library = java.nio.file.Path.of(
    System.getProperty("java.io.tmpdir"), "redteam" + System.nanoTime() + ".so");
byte[] head = {0x7f, 'E', 'L', 'F', 2, 1, 1, 0};
java.nio.file.Files.write(library, Arrays.copyOf(head, 4096));
System.load(library.toString());
