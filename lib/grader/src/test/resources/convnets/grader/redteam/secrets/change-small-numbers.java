// Makes the boxes of small numbers equal to one another.
java.lang.reflect.Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
field.setAccessible(true);
sun.misc.Unsafe unsafe = (sun.misc.Unsafe) field.get(null);
long offset = unsafe.objectFieldOffset(Integer.class.getDeclaredField("value"));
for (int n = -128; n < 128; n++) {
  unsafe.putInt((Object) n, offset, -1);
}
