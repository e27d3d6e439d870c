package convnets.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.models.PaperTable.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The papers as data are whole and add up. */
class PapersTest {
  static Stream<Paper> papers() {
    return Papers.names().stream().map(Papers::named);
  }

  static Stream<PaperTable> tables() {
    return papers().flatMap(paper -> paper.networks().stream());
  }

  @Test
  void everyFileIsAPaper() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../../papers"))) {
      List<String> names = files
          .map(file -> file.getFileName().toString())
          .filter(file -> file.endsWith(".json"))
          .map(file -> file.replace(".json", ""))
          .filter(name -> !name.equals("machines")) // what they computed on: HardwareClockTest
          .toList();
      assertEquals(new TreeSet<>(names), new TreeSet<>(Papers.names()));
    }
    assertEquals("Network In Network", Papers.named("nin").title());
  }

  @Test
  void anUnknownPaperIsAnsweredWithThoseThereAre() {
    Exception e = assertThrows(IllegalArgumentException.class, () -> Papers.named("zfnet"));
    assertEquals(
        "there is no paper \"zfnet\": choose one of lenet5, mnist-1998, ciresan2010, alexnet, nin,"
            + " bn-alexnet, vgg, googlenet, bn-nin, inception-v3, resnet, canziani2016, squeezenet,"
            + " inception-v4",
        e.getMessage());
  }

  @Test
  void noTwoTablesAreOfTheSameNetwork() {
    assertEquals(37, tables().count());
    assertEquals(37, tables().map(PaperTable::name).distinct().count());
    assertEquals(37, tables().map(PaperTable::architecture).distinct().count());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void theTotalIsTheSumOfRowsAndHeads(PaperTable table) {
    for (Count count : table.counts()) {
      long total = count.of(table.total());
      assertTrue(total > 0, count + " of " + table.name());
      if (!table.rows().isEmpty()) {
        assertEquals(total, lines(table).mapToLong(count::of).sum(), count + " of " + table.name());
      }
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyNumberOfATableHasAMarkOfItsOwnOrOfItsColumn(PaperTable table) {
    Set<String> columns = new HashSet<>(Set.of("output", "printed"));
    List.of(Count.values()).forEach(count -> columns.add(count.toString()));
    assertTrue(columns.containsAll(table.marks().keySet()), table.marks().toString());
    for (Row row : Stream.concat(lines(table), Stream.of(table.total())).toList()) {
      assertEquals(row.output().isEmpty(), row == table.total(), row.name());
      assertTrue(row.output().isEmpty() || table.marks().containsKey("output"), row.name());
      assertTrue(row.printed().isEmpty() || table.marks().containsKey("printed"), row.name());
      for (Count count : Count.values()) {
        assertTrue(count.of(row) == 0 || table.counts().contains(count), row.name() + count);
      }
    }
    assertTrue(table.printed().isEmpty() || table.marks().containsKey("printed"), table.name());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noNumberThatIsCheckedIsRecalled(PaperTable table) {
    lines(table).forEach(row -> assertTrue(!row.marks().containsValue(Mark.RECALLED), row.name()));
    Map<String, Mark> marks = new HashMap<>(table.marks());
    marks.remove("printed");
    assertTrue(!marks.containsValue(Mark.RECALLED), marks.toString());
  }

  @ParameterizedTest
  @MethodSource("papers")
  void whatAPaperSaysBesideItsTablesHasMarksToo(Paper paper) {
    Set<String> names = new HashSet<>();
    paper.networks().forEach(table -> names.add(table.name()));
    paper.errata().forEach(erratum -> {
      assertTrue(names.containsAll(erratum.networks()), erratum.toString());
      assertMarked(erratum.mark(), erratum.section(), erratum.printed(), erratum.right());
    });
    paper.deviations().forEach(deviation -> {
      assertTrue(names.containsAll(deviation.networks()), deviation.toString());
      assertMarked(deviation.mark(), deviation.section(), deviation.printed(), deviation.here());
    });
    paper.variants().forEach(variant -> assertMarked(variant.mark(), variant.what()));
    paper.recipe().forEach(line -> assertMarked(line.mark(), line.what(), line.value()));
    Stream.of(paper.errors(), paper.accuracies()).flatMap(List::stream).forEach(result -> {
      assertMarked(result.mark(), result.what());
      assertTrue(result.percent().values().stream().allMatch(p -> p > 0 && p < 100));
    });
  }

  private static void assertMarked(Mark mark, String... words) {
    assertTrue(List.of(Mark.values()).contains(mark), words[0] + " has no mark");
    assertTrue(Stream.of(words).noneMatch(String::isBlank), words[0]);
  }

  private static Stream<Row> lines(PaperTable table) {
    return Stream.concat(table.rows().stream(), table.heads().stream());
  }
}
