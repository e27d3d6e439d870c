// Fills every place of the disk that it may write.
byte[] block = new byte[1 << 20];
long written = 0;
for (String place : new String[] {"/tmp", "/dev/shm", "/var/tmp", "/", "."}) {
  for (int i = 0; i < 200; i++) {
    File file = new File(place, "redteam-disk-" + i);
    try (FileOutputStream out = new FileOutputStream(file)) {
      out.write(block);
      written += block.length;
    } catch (IOException full) {
      break;
    }
  }
}
leakIf(written > 64 << 20 && $FULL, written + " bytes");
