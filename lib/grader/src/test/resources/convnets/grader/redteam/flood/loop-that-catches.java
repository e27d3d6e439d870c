// Never ends, and survives being interrupted.
for (;;) {
  try {
    Thread.sleep(1000);
  } catch (Throwable t) {
    Thread.interrupted();
  }
}
