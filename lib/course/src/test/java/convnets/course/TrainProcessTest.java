package convnets.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.abort;

import convnets.models.LeNet5;
import convnets.replay.Replay;
import convnets.tensor.reference.ReferenceBackend;
import convnets.train.Checkpoint;
import java.io.BufferedReader;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A training in a process of its own, to which happens what happens to processes. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(value = 3, unit = TimeUnit.MINUTES)
class TrainProcessTest {
  private static final List<String> APART = List.of("unshare", "-r", "-m", "sh", "-c");
  private static final String SMALL_DISK = "mount -t tmpfs -o size=64k none \"$0\" || exit 1\n";

  /** What is on the disk, which nobody else sees, is told after the command. */
  private static final String ON_A_SMALL_DISK = SMALL_DISK + """
      echo before >"$0/net.safetensors"
      "$@"
      code=$?
      ls -A "$0"
      cat "$0/net.safetensors"
      exit $code
      """;

  @TempDir
  private Path folder;

  @Test
  void aFullDiskCostsOneLineAndTheOldFileStays() throws Exception {
    if (!canMakeSmallDisks()) {
      System.out.println("skipped: no disk of 64 kB can be made here, so none was filled");
      abort("no small disk");
    }
    List<String> command = new ArrayList<>(APART);
    command.add(ON_A_SMALL_DISK);
    command.add(folder.toString());
    Path file = folder.resolve("net.safetensors");
    command.addAll(training("--epochs=1", "--save=" + file));
    Path errors = folder.resolveSibling(folder.getFileName() + ".errors");
    Process process = start(new ProcessBuilder(command).redirectError(errors.toFile()));
    List<String> out = process.inputReader().lines().toList();
    List<String> err = Files.readAllLines(errors);
    Files.delete(errors);
    assertEquals(Exit.FAILED, process.waitFor(), () -> out + "\n" + err);
    assertEquals(
        "course: %s: could not be written (No space left on device). What was there is unchanged;"
                .formatted(file)
            + " free some space or choose another place",
        err.get(err.size() - 1));
    assertTrue(err.stream().noneMatch(line -> line.startsWith("\tat ")), err::toString);
    assertTrue(out.get(0).startsWith("test error "), out::toString);
    assertEquals(List.of("net.safetensors", "before"), out.subList(1, out.size()));
  }

  @Test
  void anInterruptKeepsWhatWasLearned() throws Exception {
    Path file = folder.resolve("net.safetensors");
    List<String> command = new ArrayList<>(heedingInterrupts());
    Path recording = folder.resolve("net.replay");
    Path shipped = folder.resolve("shipped.safetensors");
    command.addAll(
        training("--epochs=1000", "--save=" + file, "--record=" + recording, "--out=" + shipped));
    Process process = start(new ProcessBuilder(command).redirectErrorStream(true));
    BufferedReader said = process.inputReader();
    while (!said.readLine().startsWith("pass 1 of 1000: ")) {
      assertTrue(process.isAlive());
    }
    // The shell's own kill: a bare system has no program of this name.
    run("sh", "-c", "kill -INT " + process.pid());
    List<String> rest = said.lines().toList();
    assertEquals(Exit.INTERRUPTED, process.waitFor(), rest::toString);
    assertTrue(rest.contains("interrupted: the network keeps what it has learned"), rest::toString);
    assertTrue(rest.get(rest.size() - 2).startsWith("test error "), rest::toString);
    assertEquals(shipped + " was not written: the training was stopped", rest.get(rest.size() - 1));
    Checkpoint.load(file, LeNet5.modern(10).build(9, ReferenceBackend.REFERENCE));
    Replay replay = Replay.read(recording);
    assertTrue(replay.interrupted());
    assertTrue(!replay.epochs().isEmpty(), replay::toString);
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(recording, file), files.sorted().toList());
    }
  }

  private List<String> training(String... options) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx1g", "-Dconvnets.home=" + folder, "-cp"));
    command.add(
        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")));
    command.addAll(List.of(Main.class.getName(), "train", "lenet5-modern"));
    command.addAll(List.of(options));
    return command;
  }

  private boolean canMakeSmallDisks() throws Exception {
    List<String> command = new ArrayList<>(APART);
    command.addAll(List.of(SMALL_DISK, folder.toString()));
    try {
      return run(command.toArray(String[]::new)) == 0;
    } catch (IOException e) {
      return false; // there is no unshare, which only Linux has
    }
  }

  /** What was started in the background of a script does not heed interrupts, nor its children. */
  private static List<String> heedingInterrupts() throws Exception {
    List<String> heeding = List.of("env", "--default-signal=INT");
    return run("env", "--default-signal=INT", "true") == 0 ? heeding : List.of();
  }

  private static int run(String... command) throws Exception {
    return start(new ProcessBuilder(command).redirectError(Redirect.DISCARD)).waitFor();
  }

  private static Process start(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    return process;
  }
}
