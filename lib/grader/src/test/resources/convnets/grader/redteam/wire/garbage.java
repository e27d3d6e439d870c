// Writes garbage where the answers go.
try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
  for (int i = 0; i < 50; i++) {
    out.write(new byte[100_000]);
  }
} catch (IOException closed) {
  return;
}
