// Answers with arrays that each claim the whole answer.
java.nio.ByteBuffer frame = java.nio.ByteBuffer.allocate(9 + (1 << 20));
frame.putInt(1 << 20).putInt(2).put((byte) 'r').putInt(1 << 17);
for (int sequence = 1; sequence < 6; sequence++) {
  new FileOutputStream(FileDescriptor.out).write(frame.putInt(4, sequence).array());
}
