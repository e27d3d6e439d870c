// Makes one file as large as can be.
File file = new File(System.getProperty("java.io.tmpdir"), "redteam-large");
try (RandomAccessFile out = new RandomAccessFile(file, "rw")) {
  out.setLength(1L << 40);
  leak("a terabyte");
} catch (IOException refused) {
  return;
}
