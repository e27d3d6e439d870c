package convnets;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;

/** Imports point one way: a package may use the packages to its left, never those to its right. */
@AnalyzeClasses(packages = "convnets", importOptions = DoNotIncludeTests.class)
class LayeringTest {
  private static final List<String> LAYERS = List.of(
      "tensor",
      "device",
      "autograd",
      "nn",
      "lenet",
      "count",
      "models",
      "data",
      "train",
      "era",
      "replay");

  @ArchTest
  static void importsPointLeft(JavaClasses classes) {
    for (int i = 0; i + 1 < LAYERS.size(); i++) {
      noClasses()
          .that()
          .resideInAPackage(in(LAYERS.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(right(i))
          .check(classes);
    }
  }

  @ArchTest
  static void countingReadsPlansAndTensorsOnly(JavaClasses classes) {
    noClasses()
        .that()
        .resideInAPackage(in("count"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in("device"), in("autograd"), in("lenet"))
        .check(classes);
  }

  @ArchTest
  static void coreKnowsNoDevice(JavaClasses classes) {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.nd4j..", "org.bytedeco..")
        .check(classes);
  }

  @ArchTest
  static void modelsAreTablesAndKnowNoData(JavaClasses classes) {
    noClasses()
        .that()
        .resideInAPackage(in("data"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(in("models"), in("nn"), in("autograd"))
        .check(classes);
  }

  private static String in(String layer) {
    return "convnets." + layer + "..";
  }

  private static String[] right(int i) {
    return LAYERS.stream().skip(i + 1).map(LayeringTest::in).toArray(String[]::new);
  }
}
