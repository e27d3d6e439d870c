// Writes answers of its own, with the numbers of the next calls.
for (int sequence = 0; sequence < 20; sequence++) {
  java.nio.ByteBuffer frame = java.nio.ByteBuffer.allocate(13);
  frame.putInt(4).putInt(sequence).put((byte) 'r').putInt(4);
  new FileOutputStream(FileDescriptor.out).write(frame.array());
}
