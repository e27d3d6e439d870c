package convnets.view;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;

@AnalyzeClasses(packages = "convnets.view", importOptions = DoNotIncludeTests.class)
class LayersOfViewTest {
  @ArchTest
  void noTwoKindsOfPicturesNeedEachOther(JavaClasses classes) {
    slices().matching("convnets.view.(*)..").should().beFreeOfCycles().check(classes);
  }
}
