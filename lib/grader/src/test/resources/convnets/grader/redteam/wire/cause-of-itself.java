// Throws a chain of exceptions that is its own cause.
RuntimeException first = new RuntimeException("first");
RuntimeException second = new RuntimeException("second", first);
first.initCause(second);
throw second;
