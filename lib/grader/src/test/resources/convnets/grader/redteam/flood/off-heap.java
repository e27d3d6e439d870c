// Takes memory that the JVM does not count.
java.lang.reflect.Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
field.setAccessible(true);
sun.misc.Unsafe unsafe = (sun.misc.Unsafe) field.get(null);
for (int i = 0; i < 64; i++) {
  long address = unsafe.allocateMemory(1L << 30);
  unsafe.setMemory(address, 1L << 30, (byte) 1);
}
leak("64 GB");
