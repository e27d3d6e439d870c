// Writes to address 0, which ends a JVM with a signal.
java.lang.reflect.Field field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
field.setAccessible(true);
((sun.misc.Unsafe) field.get(null)).putLong(0L, 42L);
