package convnets.grader.sandbox;

import convnets.grader.worker.Worker;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where workers run. {@link #practice} is a process of its own and nothing else; {@link
 * #strongest} is the best that this computer can do, and its {@link #level} says how good that is.
 *
 * <p>Many threads may start workers in one sandbox. Closing it ends those that still run.
 */
public final class Sandbox implements AutoCloseable {
  private final Optional<Walls> walls;
  private final Level level;
  private final boolean practice;
  private final boolean regardless;
  private final List<String> findings;

  private Sandbox(Optional<Walls> walls, Level level, boolean practice, List<String> findings) {
    this(walls, level, practice, false, findings);
  }

  private Sandbox(
      Optional<Walls> walls,
      Level level,
      boolean practice,
      boolean regardless,
      List<String> findings) {
    this.walls = walls;
    this.level = level;
    this.practice = practice;
    this.regardless = regardless;
    this.findings = findings;
  }

  /** Returns a sandbox for one's own answers: nothing is tested, nothing is shut in. */
  public static Sandbox practice() {
    return new Sandbox(Optional.empty(), Level.NONE, true, List.of());
  }

  /**
   * Returns the strongest sandbox that stands on this computer.
   *
   * @param tests the folders or jars that no answer may read
   */
  public static Sandbox strongest(Collection<Path> tests) {
    return among(List.of(Level.FULL, Level.FULL_NOSECCOMP, Level.USER), tests);
  }

  /**
   * Returns a sandbox built like those of a level; its own level is what its self-test shows.
   *
   * @param built how it is built
   * @param tests the folders or jars that no answer may read
   */
  public static Sandbox of(Level built, Collection<Path> tests) {
    return among(built == Level.NONE ? List.of() : List.of(built), tests);
  }

  private static Sandbox among(List<Level> levels, Collection<Path> tests) {
    List<String> findings = new ArrayList<>();
    for (Level built : levels) {
      try {
        Walls walls = Walls.of(built);
        SelfTest test = SelfTest.of(walls, tests);
        findings.add(built + ": " + test.words());
        if (test.level() != Level.NONE) {
          Level weaker = built.isAtLeast(test.level()) ? test.level() : built;
          return new Sandbox(Optional.of(walls), weaker, false, List.copyOf(findings));
        }
        walls.close();
      } catch (SandboxException missing) {
        findings.add(built + ": " + missing.getMessage());
      }
    }
    return new Sandbox(Optional.empty(), Level.NONE, false, List.copyOf(findings));
  }

  /** Returns what the self-test showed. */
  public Level level() {
    return level;
  }

  /** Returns, for each way that was tried, what a program could do, for the teacher. */
  public List<String> findings() {
    return findings;
  }

  /**
   * Returns whether hidden tests may run here: not where somebody else's answer could read them. In
   * practice whoever has them runs them on an answer of his own.
   */
  public boolean keepsTests() {
    return practice || regardless || level != Level.NONE;
  }

  /**
   * Returns this sandbox for a teacher who knows that nothing shuts answers in here, and has hidden
   * tests run all the same. Where something does, that makes no difference.
   */
  public Sandbox regardless() {
    return new Sandbox(walls, level, practice, level == Level.NONE, findings);
  }

  /** Returns whether hidden tests run although answers could read them. */
  public boolean isRegardless() {
    return regardless;
  }

  /** Starts a worker. */
  public Confined start() {
    return walls.isPresent() ? walls.get().start(Worker.class, List.of()) : unconfined();
  }

  /** Returns where a worker has the library, which answers are compiled with. */
  public Path library() {
    return walls.map(Walls::files).orElseGet(WorkerFiles::here).library();
  }

  private static Confined unconfined() {
    try {
      Path folder = Files.createTempDirectory("convnets-worker");
      List<String> command = JavaCommand.of(WorkerFiles.here(), folder);
      command.add(Worker.class.getName());
      ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
      keepOnly(builder.environment(), "SystemRoot");
      return new Confined(builder.start(), Optional.of(folder), Optional.empty());
    } catch (IOException e) {
      throw new SandboxException("a process for the answer could not be started", e);
    }
  }

  /** Removes what could change a JVM; Windows cannot start one without the name of its folder. */
  private static void keepOnly(Map<String, String> environment, String name) {
    environment.keySet().removeIf(variable -> !variable.equalsIgnoreCase(name));
  }

  @Override
  public void close() {
    walls.ifPresent(Walls::close);
  }
}
