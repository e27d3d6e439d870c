// Waits for itself.
java.util.concurrent.CountDownLatch latch = new java.util.concurrent.CountDownLatch(1);
synchronized (System.out) {
  latch.await();
}
