// Starts thirty threads that never rest, and answers at once.
for (int i = 0; i < 30; i++) {
  new Thread(() -> {
    for (;;) {
      Thread.onSpinWait();
    }
  }).start();
}
