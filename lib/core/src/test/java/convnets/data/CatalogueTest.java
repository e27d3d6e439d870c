package convnets.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.data.SetFacts.Download;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CatalogueTest {
  @Test
  void sixSetsAreKnown() {
    assertEquals(
        List.of("digits", "fashion-mini", "mnist", "fashion", "cifar10", "imagenette"),
        Catalogue.sets().stream().map(SetFacts::name).toList());
    Exception e = assertThrows(IllegalArgumentException.class, () -> Catalogue.named("emnist"));
    assertEquals(
        "there is no data set \"emnist\": choose one of digits, fashion-mini, mnist, fashion,"
            + " cifar10, imagenette",
        e.getMessage());
  }

  @Test
  void everyFactIsThere() {
    for (SetFacts set : Catalogue.sets()) {
      About about = set.about();
      Stream.of(set.folder(), about.title(), about.holds(), about.by(), about.licence())
          .forEach(fact -> assertFalse(fact.isBlank(), set.name()));
      assertEquals(10, set.classes().size(), set.name());
      set.downloads().forEach(file -> {
        assertTrue(file.bytes() > 0 && file.sha256().matches("[0-9a-f]{64}"), file.name());
        assertEquals(set.mirrors().size(), set.wanted(file).addresses().size());
      });
      set.files()
          .forEach(file -> assertTrue(
              file.bytes() > 0
                  && file.md5().matches("[0-9a-f]{32}")
                  && file.sha256().matches("[0-9a-f]{64}"),
              file.name()));
    }
  }

  @Test
  void theMirrorsOfOneFileAreAskedInThisOrder() {
    SetFacts mnist = Catalogue.named("mnist");
    assertEquals(
        List.of(
            "https://ossci-datasets.s3.amazonaws.com/mnist/t10k-labels-idx1-ubyte.gz",
            "https://storage.googleapis.com/cvdf-datasets/mnist/t10k-labels-idx1-ubyte.gz",
            "https://raw.githubusercontent.com/fgnt/mnist/master/t10k-labels-idx1-ubyte.gz"),
        mnist.wanted(mnist.downloads().get(3)).addresses().stream()
            .map(Object::toString)
            .toList());
    assertEquals(11_594_722, mnist.bytes());
    assertEquals(170_052_171, Catalogue.named("cifar10").bytes());
  }

  /** The same sums in two places: {@code sha256sum -c} needs a list of its own. */
  @Test
  void theSetsOfTheRepositoryHaveTheSumsOfItsList() throws Exception {
    Path datasets = LoaderTest.repository().resolve("datasets");
    List<String> sums = Catalogue.sets().stream()
        .filter(SetFacts::comesWithTheCourse)
        .flatMap(set -> set.downloads().stream())
        .map(file -> file.sha256() + "  " + file.name())
        .sorted()
        .toList();
    assertEquals(
        Files.readAllLines(datasets.resolve("SHA256SUMS")).stream().sorted().toList(), sums);
    for (SetFacts set : Catalogue.sets().subList(0, 2)) {
      for (Download file : set.downloads()) {
        assertEquals(file.bytes(), Files.size(datasets.resolve(file.name())));
      }
    }
  }
}
