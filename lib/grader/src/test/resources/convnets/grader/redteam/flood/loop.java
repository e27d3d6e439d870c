// Never ends.
for (;;) {
  Thread.onSpinWait();
}
