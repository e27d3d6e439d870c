package convnets.grader;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;

/** Imports point one way, and the process that runs a student's class knows of no test. */
@AnalyzeClasses(packages = "convnets.grader", importOptions = DoNotIncludeTests.class)
class LayeringTest {
  private static final List<String> LAYERS = List.of(
      "convnets.grader.worker",
      "convnets.grader.api",
      "convnets.grader.sandbox",
      "convnets.grader.handout",
      "convnets.grader.intake",
      "convnets.grader.judge",
      "convnets.grader.report",
      "convnets.grader",
      "convnets.grader.grade",
      "convnets.grader.author");

  @ArchTest
  static void importsPointLeft(JavaClasses grader) {
    for (int i = 0; i + 1 < LAYERS.size(); i++) {
      String[] right = LAYERS.subList(i + 1, LAYERS.size()).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(LAYERS.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(right)
          .check(grader);
    }
  }

  @ArchTest
  static void theWorkerNeedsOnlyTensorsAndTheCompiler(JavaClasses grader) {
    classes()
        .that()
        .resideInAPackage("convnets.grader.worker")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..", "javax.tools", "convnets.tensor", "convnets.device", "convnets.grader.worker")
        .check(grader);
  }
}
