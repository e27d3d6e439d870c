// Throws a message of 50 MB.
throw new IllegalStateException("z".repeat(50_000_000));
