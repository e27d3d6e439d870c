package convnets.bench.kernel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import jdk.jshell.JShell;
import jdk.jshell.Snippet;
import org.junit.jupiter.api.Test;

class CellsTest {
  @Test
  void allCellsAreDifferentSoThatNothingIsRemembered() {
    assertEquals(Cells.ALL, Cells.all().size());
    assertEquals(Cells.ALL, new HashSet<>(Cells.all()).size());
  }

  @Test
  void aCellOfEachKindIsOneStatementThatJShellTakes() {
    try (JShell shell = JShell.builder().executionEngine("local").build()) {
      for (String cell : Cells.all().subList(10, 20)) {
        List<Snippet.Status> statuses =
            shell.eval(cell).stream().map(event -> event.status()).toList();
        assertEquals(List.of(Snippet.Status.VALID), statuses, cell);
      }
    }
  }
}
