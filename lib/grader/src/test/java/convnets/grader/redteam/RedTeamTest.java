package convnets.grader.redteam;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import convnets.grader.Exercises;
import convnets.grader.api.Seed;
import convnets.grader.judge.CheckResult;
import convnets.grader.judge.Judge;
import convnets.grader.judge.Limits;
import convnets.grader.report.HtmlReport;
import convnets.grader.report.TextReport;
import convnets.grader.sandbox.Level;
import convnets.grader.sandbox.Sandbox;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A hostile answer wins no point, learns and tells nothing, leaves nothing behind, and is graded
 * within a minute.
 */
class RedTeamTest {
  private static final Set<String> FEW = Set.of(
      "ending/exit",
      "ending/crash",
      "secrets/read-the-tests",
      "secrets/memory-of-the-judge",
      "secrets/remember-inputs",
      "flood/fork-bomb",
      "flood/off-heap",
      "flood/disk",
      "wire/forged-frames",
      "compile/processor",
      "escape/reach-the-judge",
      "escape/change-the-jar");

  private static Path tests;
  private static ServerSocket door;
  private static Map<Level, Sandbox> sandboxes;

  @BeforeAll
  static void hide() throws IOException {
    tests = Files.createTempDirectory(
        "redtests",
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.writeString(tests.resolve("hidden-inputs"), "CANARY-TESTS");
    sandboxes = new EnumMap<>(Level.class);
    door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  }

  @AfterAll
  static void clear() throws IOException {
    Files.delete(tests.resolve("hidden-inputs"));
    Files.delete(tests);
    door.close();
    sandboxes.values().forEach(Sandbox::close);
  }

  static Stream<Attack> few() {
    return Attack.all().stream().filter(attack -> FEW.contains(attack.name()));
  }

  static Stream<Attack> all() {
    return Attack.all().stream();
  }

  @Test
  void thereAreSixtyAttacksAndCanariesForThemToFind() {
    assertTrue(Attack.all().size() >= 60);
    assertEquals(FEW.size(), few().count());
    assertEquals("CANARY-ENVIRONMENT", System.getenv("CONVNETS_CANARY"));
  }

  @ParameterizedTest
  @MethodSource("few")
  void aFewAttacksAreHeldAtLevelFull(Attack attack) throws Exception {
    held(attack, Level.FULL);
  }

  @ParameterizedTest
  @Tag("full")
  @MethodSource("all")
  void everyAttackIsHeldAtLevelFull(Attack attack) throws Exception {
    held(attack, Level.FULL);
  }

  @ParameterizedTest
  @Tag("full")
  @MethodSource("all")
  void everyAttackIsHeldAtLevelUserAsFarAsItsWordsGo(Attack attack) throws Exception {
    held(attack, Level.USER);
  }

  private static void held(Attack attack, Level level) throws Exception {
    Sandbox sandbox = sandboxes.computeIfAbsent(level, l -> Sandbox.of(l, List.of(tests)));
    assumeTrue(sandbox.level() == level, () -> skipped(level, sandbox));
    long start = System.nanoTime();
    CheckResult result = graded(attack, sandbox, level == Level.FULL);
    long seconds = (System.nanoTime() - start) / 1_000_000_000;
    assertEquals(4, result.tests().size());
    assertEquals(0, result.points(), () -> TextReport.of(result));
    String shown = TextReport.of(result) + HtmlReport.of(result);
    String kept = shown + result.tests() + result.problems() + result.printed();
    assertFalse(kept.contains("CANARY"), shown);
    assertFalse(kept.contains("LEAK"), shown);
    assertFalse(HtmlReport.of(result).contains("<script"), shown);
    assertTrue(shown.length() < 30_000, () -> "a report of " + shown.length() + " characters");
    assertEquals(List.of(), Traces.left());
    assertTrue(seconds < 60, () -> "a verdict after " + seconds + " s");
  }

  private static CheckResult graded(Attack attack, Sandbox sandbox, boolean full) {
    Aim aim = new Aim(tests, ProcessHandle.current().pid(), door.getLocalPort(), full);
    try (Judge judge = new Judge(new Seed("red", true), Limits.standard(), sandbox)) {
      return judge.check(Exercises.of(new TargetPack()).plan("0.2"), attack.answer(aim));
    }
  }

  private static String skipped(Level level, Sandbox sandbox) {
    String words = "NOT TESTED: there is no level " + level + " here. " + sandbox.findings();
    System.err.println(words);
    return words;
  }

  @Test
  void theSameAttacksFindSomethingWhereThereAreNoWalls() {
    for (String name : List.of("secrets/read-the-tests", "escape/open-a-server")) {
      Attack attack = all().filter(any -> any.name().equals(name)).findFirst().orElseThrow();
      CheckResult result = graded(attack, Sandbox.practice(), true);
      assertTrue(result.printed().contains("LEAK"), () -> attack + "\n" + TextReport.of(result));
    }
  }
}
