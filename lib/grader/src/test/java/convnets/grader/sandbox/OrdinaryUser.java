package convnets.grader.sandbox;

import java.util.List;

/** Says what level an ordinary user reaches; a test runs it as one. */
final class OrdinaryUser {
  private OrdinaryUser() {}

  public static void main(String[] arguments) {
    try (Sandbox strongest = Sandbox.strongest(List.of())) {
      System.out.println(strongest.level());
      if (strongest.level() == Level.NONE) {
        System.out.println(strongest.findings());
      }
    } finally {
      SharedFolder.delete(SharedFolder.find());
    }
  }
}
