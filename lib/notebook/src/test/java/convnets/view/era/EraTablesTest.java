package convnets.view.era;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import convnets.era.Ablation;
import convnets.view.data.Tables;
import java.util.List;
import org.junit.jupiter.api.Test;
import tech.tablesaw.api.Table;

/** Numbers for people who compute with them, and words for people who do not see them. */
class EraTablesTest {
  private static final Ablation ALONE = EraExamples.ablation(false, 5);

  @Test
  void aNetIsARow() {
    Table table = EraTables.of(ALONE);
    assertEquals("What each invention alone buys", table.name());
    assertEquals(10, table.rowCount());
    assertEquals(
        List.of(
            "net",
            "year",
            "parameters",
            "MACs",
            "seconds",
            "train loss",
            "test error",
            "±",
            "change",
            "better with"),
        table.columnNames());
    assertEquals(0.0, table.doubleColumn("change").get(0));
    double base = table.doubleColumn("test error").get(0);
    double relu = table.doubleColumn("test error").get(1);
    assertEquals(relu - base, table.doubleColumn("change").get(1), 1e-12);
    assertTrue(table.stringColumn("better with").get(1).endsWith(" of 5"));
  }

  @Test
  void aYearIsShownWithoutAComma() {
    String shown = Tables.view(EraTables.of(ALONE)).toString();
    assertTrue(shown.contains("\nnet of 1998           1998     182,886 "), shown);
  }

  @Test
  void aPassIsARow() {
    Table passes = EraTables.passes(ALONE);
    assertEquals(50, passes.rowCount());
    assertEquals(5, passes.where(passes.stringColumn("net").isEqualTo("LRN")).rowCount());
  }

  @Test
  void aMachineIsARowAndThisOneHasNoDataSheet() {
    Table clock = EraTables.of(EraExamples.clock());
    assertEquals("The hardware clock for one pass of LeNet-5 over 60,000 pictures", clock.name());
    assertEquals(
        List.of("3 hours", "119 ms", "20 ms", "12 s"),
        clock.stringColumn("time").asList());
    assertTrue(clock.doubleColumn("peak").isMissing(3));
    assertEquals(200e6, clock.doubleColumn("peak").get(0), 1);
  }

  @Test
  void theChartSaysWhatItShows() {
    String words = AblationChart.of(ALONE).toString();
    assertTrue(words.startsWith("What each invention alone buys: test error\n"), words);
    assertTrue(words.contains("ReLU (2010): test error "), words);
    String clock = ClockChart.of(EraExamples.clock()).picture().text();
    assertTrue(clock.contains("takes 12 s here; it would have taken about 3 hours"), clock);
    assertTrue(clock.contains("5.43 million MACs a second, 3 % of its peak"), clock);
  }

  @Test
  void theClaimStandsAboveWhatIsDocumented() {
    Table claim = ClaimTable.documented().table();
    assertEquals(
        "the claim: graphics cards allowed 10 times faster training",
        claim.stringColumn("what").get(0));
    assertEquals("recalled", claim.stringColumn("mark").get(0));
    assertEquals(6, claim.rowCount());
    String words = ClaimTable.documented().toString();
    assertTrue(words.contains(" 2 to 24 "), words);
    assertTrue(words.contains("“10 times faster” lies within what papers measured"), words);
  }
}
