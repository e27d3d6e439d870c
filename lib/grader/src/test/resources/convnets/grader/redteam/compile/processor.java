// Brings an annotation processor along, which would run in the compiler.
@javax.annotation.processing.SupportedAnnotationTypes("*")
public class Answer extends javax.annotation.processing.AbstractProcessor {
  static {
    System.out.println("LEAK the processor ran");
    System.err.println("LEAK the processor ran");
  }

  @Override
  public boolean process(
      Set<? extends javax.lang.model.element.TypeElement> annotations,
      javax.annotation.processing.RoundEnvironment round) {
    System.exit(0);
    return true;
  }
}
