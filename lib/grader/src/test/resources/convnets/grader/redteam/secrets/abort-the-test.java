// Throws what JUnit takes for a test that is to be skipped.
class TestAbortedException extends RuntimeException {
  private static final long serialVersionUID = 1;
}
throw new TestAbortedException();
