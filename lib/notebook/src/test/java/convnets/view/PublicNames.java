package convnets.view;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;

/** The names that a notebook gets from the packages that it imports. */
final class PublicNames {
  private PublicNames() {}

  static List<String> of(String root) {
    List<String> packages = NotebookExtension.IMPORTS.stream()
        .filter(name -> name.startsWith(root) && name.endsWith(".*"))
        .map(name -> name.substring(0, name.length() - 2))
        .toList();
    return new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(packages)
            .stream()
            .filter(type -> packages.contains(type.getPackageName()))
            .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
            .filter(JavaClass::isTopLevelClass)
            .map(JavaClass::getSimpleName)
            .sorted()
            .toList();
  }

  static boolean exists(String name) {
    try {
      Class.forName(name);
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
