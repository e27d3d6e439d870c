// Announces an answer and never finishes it.
java.nio.ByteBuffer frame = java.nio.ByteBuffer.allocate(9);
frame.putInt(1 << 20).putInt(2).put((byte) 'r');
new FileOutputStream(FileDescriptor.out).write(frame.array());
Thread.sleep(600_000);
