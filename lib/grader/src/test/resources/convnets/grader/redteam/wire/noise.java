// Writes noise where the answers go.
byte[] noise = new byte[4096];
new Random(1).nextBytes(noise);
try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
  for (int i = 0; i < 100; i++) {
    out.write(noise);
  }
} catch (IOException closed) {
  return;
}
