// Takes direct buffers until there are none.
List<java.nio.ByteBuffer> all = new ArrayList<>();
for (int i = 0; i < 100; i++) {
  all.add(java.nio.ByteBuffer.allocateDirect(16 << 20));
}
leak("1.6 GB of buffers");
