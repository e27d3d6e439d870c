// Takes memory in threads that go on when one is out of it.
for (int i = 0; i < 8; i++) {
  new Thread(() -> {
    List<byte[]> all = new ArrayList<>();
    for (;;) {
      try {
        all.add(new byte[1 << 20]);
      } catch (OutOfMemoryError again) {
        Thread.onSpinWait();
      }
    }
  }).start();
}
Thread.sleep(300);
