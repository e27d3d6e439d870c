// Writes without end where the answers go.
FileOutputStream out = new FileOutputStream(FileDescriptor.out);
byte[] block = new byte[1 << 16];
for (;;) {
  out.write(block);
}
