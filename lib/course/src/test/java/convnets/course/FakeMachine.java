package convnets.course;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** A computer as a test wants it: what is installed, what programs answer, what was run on it. */
final class FakeMachine implements Machine {
  final List<String> commands = Collections.synchronizedList(new ArrayList<>());
  final Map<String, String> given = new ConcurrentHashMap<>();
  private final Map<String, Path> programs = new HashMap<>();
  private final Map<String, Answer> answers = new HashMap<>();
  private final Map<String, String> variables = new HashMap<>();
  private final List<String> told = new ArrayList<>();
  private boolean administrator;
  private Runnable effect = () -> {};
  private CyclicBarrier meeting = new CyclicBarrier(1);

  FakeMachine administrator() {
    administrator = true;
    return this;
  }

  FakeMachine variable(String name, String value) {
    variables.put(name, value);
    return this;
  }

  /** Puts a program on the PATH. */
  FakeMachine has(String name) {
    programs.put(name, Path.of("/bin", name));
    return this;
  }

  /** Makes a command that starts so end in this code and say this, seen or unseen. */
  FakeMachine answer(String command, int exit, String text) {
    answers.put(command, new Answer(exit, text));
    return this;
  }

  /** Puts a Python on the PATH that runs notebooks. */
  FakeMachine runsNotebooks() {
    return has("python3").answer("/bin/python3 -c import nbclient", 0, "0.7.2");
  }

  /** Makes each notebook that runs tell of one cell, which goes well. */
  FakeMachine tellsOfOneCell() {
    return tells(
        "{\"kind\": \"start\", \"cells\": 1}",
        "{\"kind\": \"cell\", \"number\": 1, \"source\": \"1 + 1\", \"seconds\": 1}");
  }

  /** Makes a program tell these lines while it runs. */
  FakeMachine tells(String... lines) {
    told.addAll(List.of(lines));
    return this;
  }

  /** Makes each program that is followed wait until so many run. */
  FakeMachine meeting(int programs) {
    meeting = new CyclicBarrier(programs);
    return this;
  }

  /** Makes something happen when a command is logged: an installation has worked. */
  FakeMachine whenLogged(Runnable newEffect) {
    effect = newEffect;
    return this;
  }

  @Override
  public System system() {
    return System.LINUX;
  }

  @Override
  public String description() {
    return "Fake 1.0, 2 cores, 4.0 GB";
  }

  @Override
  public int cores() {
    return 2;
  }

  @Override
  public long memory() {
    return 4L << 30;
  }

  @Override
  public long freeMemory() {
    return 512L << 20;
  }

  @Override
  public boolean isAdministrator() {
    return administrator;
  }

  @Override
  public Optional<String> variable(String name) {
    return Optional.ofNullable(variables.get(name));
  }

  @Override
  public Optional<Path> program(String name) {
    return Optional.ofNullable(programs.get(name));
  }

  @Override
  public Answer ask(List<String> command) {
    String line = String.join(" ", command);
    return answers.entrySet().stream()
        .filter(answer -> line.startsWith(answer.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(new Answer(127, "no such program"));
  }

  @Override
  public int log(Path log, List<String> command) {
    commands.add(String.join(" ", command));
    int exit = ask(command).exit();
    if (exit == 0) {
      effect.run();
    }
    return exit;
  }

  @Override
  public int run(Path folder, Map<String, String> more, List<String> command) {
    given.putAll(more);
    commands.add(String.join(" ", command));
    return ask(command).exit();
  }

  @Override
  public int follow(
      Path folder,
      Map<String, String> more,
      Path log,
      List<String> command,
      Consumer<String> line) {
    given.putAll(more);
    commands.add(String.join(" ", command));
    try {
      meeting.await(10, TimeUnit.SECONDS);
    } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
      return 1;
    }
    told.forEach(line);
    return 0;
  }
}
