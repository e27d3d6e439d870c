// Reads environments and command lines of all processes.
File[] processes = new File("/proc").listFiles(file -> file.getName().matches("\\d+"));
for (File process : processes == null ? new File[0] : processes) {
  try {
    System.out.println(java.nio.file.Files.readString(process.toPath().resolve("environ")));
  } catch (IOException refused) {
    continue;
  }
}
