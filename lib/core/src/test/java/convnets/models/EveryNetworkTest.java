package convnets.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every network in code is the network in print: rows, outputs, parameters, MACs and totals. */
class EveryNetworkTest {
  static Stream<String> networks() {
    Set<String> papers = Papers.names().stream()
        .flatMap(name -> Papers.named(name).networks().stream())
        .map(PaperTable::name)
        .collect(Collectors.toSet());
    return Models.names().stream().filter(papers::contains);
  }

  @ParameterizedTest
  @MethodSource("networks")
  void everyRowAndTotalIsThePapers(String name) {
    PaperCheck check = PaperCheck.of(Models.named(name));
    assertEquals(name, check.table().name());
    assertEquals(List.of(), check.different());
    assertTrue(check.findings().size() > check.table().rows().size() * 3, name);
  }

  @Test
  void noTableOfThePapersIsLeftOut() {
    assertEquals(Papers.architectures().size(), networks().count());
  }
}
