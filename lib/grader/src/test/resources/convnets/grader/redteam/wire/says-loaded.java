// Says that its classes are loaded instead of answering.
for (int sequence = 0; sequence < 8; sequence++) {
  java.nio.ByteBuffer frame = java.nio.ByteBuffer.allocate(9);
  frame.putInt(0).putInt(sequence).put((byte) 'k');
  new FileOutputStream(FileDescriptor.out).write(frame.array());
}
Thread.sleep(100);
