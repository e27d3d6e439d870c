// Brings a plugin of the compiler along.
class Answer implements com.sun.source.util.Plugin {
  @Override
  public String getName() { return "Answer"; }

  @Override
  public void init(com.sun.source.util.JavacTask task, String... arguments) {
    System.out.println("LEAK the plugin ran");
  }
}
