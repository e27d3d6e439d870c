// Throws something whose message never comes.
throw new RuntimeException() {
  private static final long serialVersionUID = 1;

  @Override
  public String getMessage() {
    for (;;) {
      Thread.onSpinWait();
    }
  }
};
