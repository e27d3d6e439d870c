// Starts threads until there are no more.
for (int i = 0; i < 100_000; i++) {
  new Thread(() -> {
    try {
      Thread.sleep(600_000);
    } catch (InterruptedException e) {
      return;
    }
  }).start();
}
