// Hides an input in the name of a method and a file of a stack trace.
RuntimeException sent = new RuntimeException("input " + input);
sent.setStackTrace(new StackTraceElement[] {
  new StackTraceElement("Answer", "input " + input, "input " + input, 3)
});
throw sent;
