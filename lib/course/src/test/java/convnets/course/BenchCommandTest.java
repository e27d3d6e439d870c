package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BenchCommandTest {
  @TempDir
  private Path root;

  private final FakeMachine machine = new FakeMachine();

  @Test
  void theBenchmarksAreBuiltAndAskedWhatWasTyped() {
    machine.answer(mvnw(), 0, "").answer(java(), 0, "");
    assertEquals(
        Exit.OK, bench("lenet5-train-64", "--rounds=3", "--json", "x.json").exit());
    assertEquals(
        mvnw() + " -B -ntp -q -f " + root.resolve("pom.xml")
            + " -DskipTests package -am -Pbench -pl lib/bench",
        machine.commands.get(0));
    String started = machine.commands.get(1);
    assertTrue(started.contains(" convnets.bench.Bench {"), started);
    JsonObject request =
        JsonParser.parseString(started.substring(started.indexOf('{'))).getAsJsonObject();
    assertEquals("[\"lenet5-train-64\"]", request.get("cases").toString());
    assertEquals(3, request.get("rounds").getAsInt());
    assertEquals(
        Path.of("x.json").toAbsolutePath().toString(), request.get("json").getAsString());
    assertEquals(
        "./course bench lenet5-train-64 --rounds=3 --json x.json",
        request.get("command").getAsString());
  }

  @Test
  void theKernelIsInstalledAndTimedAlone() throws IOException {
    machine.answer(mvnw(), 0, "").answer(java(), 0, "");
    assertEquals(Exit.OK, bench("kernel", "--json", "x.json").exit());
    String started = machine.commands.get(1);
    assertTrue(started.contains(" convnets.bench.kernel.KernelBench {"), started);
    JsonObject request =
        JsonParser.parseString(started.substring(started.indexOf('{'))).getAsJsonObject();
    Path kernel = Path.of(request.get("kernel").getAsString());
    assertTrue(Files.readString(kernel).contains("convnets.kernel.Main"));
    assertEquals(
        "course: kernel is timed alone, not with [kernel, lenet5-train-64]\n",
        bench("kernel", "lenet5-train-64").err());
  }

  @Test
  void peersAreBuiltOnlyWhenTheyAreAskedFor() {
    machine.answer(mvnw(), 0, "").answer(java(), 0, "");
    assertEquals(Exit.OK, bench("--peers").exit());
    assertTrue(
        machine
            .commands
            .get(0)
            .endsWith("-Pbench,peers -pl lib/bench,lib/bench/pytorch,lib/bench/dl4j"),
        machine.commands.get(0));
  }

  @Test
  void theExitCodeIsThatOfTheBenchmark() {
    machine.answer(mvnw(), 0, "").answer(java(), Exit.USAGE, "");
    assertEquals(Exit.USAGE, bench("lenet6").exit());
  }

  @Test
  void withoutTheNetworkOneLineSaysWhatToDo() throws IOException {
    log("Could not transfer artifact ai.djl:api:pom:0.35.0");
    Typed failed = bench("--peers");
    assertEquals(Exit.MISSING, failed.exit());
    assertEquals("""
        course: building the benchmarks and fetching what they compare with.
        course: the benchmarks need libraries that come from the network, once. \
        Connect and try again
        """, failed.err());
  }

  @Test
  void aBuildThatFailsNamesItsLog() throws IOException {
    log("Could not transfer, an hour ago\n\n$ mvnw\n[ERROR] Some.java: missing ;");
    Typed failed = bench();
    assertEquals(Exit.FAILED, failed.exit());
    assertEquals("""
        course: building the benchmarks.
        course: the benchmarks could not be built (details: %s)
        """.formatted(root.resolve(".convnets/log/bench.log")), failed.err());
  }

  @Test
  void noTurnsAreRefused() {
    Typed wrong = bench("--rounds", "0");
    assertEquals(Exit.USAGE, wrong.exit());
    assertEquals(
        "course: --rounds 0 --seconds 1.0: at least one turn of some length is needed\n",
        wrong.err());
  }

  private Typed bench(String... words) {
    String[] typed = new String[words.length + 1];
    typed[0] = "bench";
    System.arraycopy(words, 0, typed, 1, words.length);
    return Typed.in(root, machine, typed);
  }

  private void log(String text) throws IOException {
    Path folder = Files.createDirectories(root.resolve(".convnets/log"));
    Files.writeString(folder.resolve("bench.log"), "\n$ mvnw\n" + text + "\n");
  }

  private String mvnw() {
    return root.resolve("mvnw").toString();
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }
}
