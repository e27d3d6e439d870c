// Pretends to be a stub that waits for its author.
throw new UnsupportedOperationException("not solved yet");
