// Throws every input as a message.
throw new IllegalArgumentException("input " + input);
