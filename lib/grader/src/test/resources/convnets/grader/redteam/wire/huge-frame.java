// Announces an answer of two gigabytes.
java.nio.ByteBuffer frame = java.nio.ByteBuffer.allocate(9);
frame.putInt(Integer.MAX_VALUE).putInt(2).put((byte) 'r');
new FileOutputStream(FileDescriptor.out).write(frame.array());
