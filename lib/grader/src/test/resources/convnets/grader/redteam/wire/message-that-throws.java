// Throws something that throws when it is looked at.
throw new RuntimeException() {
  private static final long serialVersionUID = 1;

  @Override
  public String getMessage() {
    throw this;
  }

  @Override
  public StackTraceElement[] getStackTrace() {
    throw this;
  }
};
