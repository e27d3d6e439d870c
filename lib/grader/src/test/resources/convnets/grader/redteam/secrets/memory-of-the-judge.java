// Opens the judge's memory for reading and writing.
for (String mode : new String[] {"r", "rw"}) {
  try (RandomAccessFile memory = new RandomAccessFile("/proc/$JUDGE/mem", mode)) {
    leakIf(!new File("/proc/self").getCanonicalFile().getName().equals("$JUDGE"), memory);
  } catch (IOException refused) {
    continue;
  }
}
